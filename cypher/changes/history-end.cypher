// Read where the history of these districts ends
UNWIND $districtIds AS id
MATCH (d:District {id: id})
RETURN d.id AS districtId, coalesce(d.historySeq, 0) AS seq, coalesce(d.historyHash, '') AS hash
