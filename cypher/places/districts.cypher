// Read the revision of these districts, and their U.S. Attorney's Offices
UNWIND $districtIds AS id
MATCH (d:District {id: id})
RETURN d.id AS districtId, d.revision AS revision, d.usaoId AS usaoId, d.tribalLand AS tribalLand
