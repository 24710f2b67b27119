// Which revision does each of these districts have, who is its U.S. Attorney's Office, and is tribal land on record?
UNWIND $districtIds AS id
MATCH (d:District {id: id})
RETURN d.id AS districtId, d.revision AS revision, d.usaoId AS usaoId, d.tribalLand AS tribalLand
