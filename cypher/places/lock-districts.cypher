// Take these districts to their next revision, which locks them when given in the order of their ids, and read where the history of each ends
UNWIND $districtIds AS districtId
MATCH (d:District {id: districtId})
SET d.revision = d.revision + 1
RETURN d.id AS districtId, d.revision AS revision, coalesce(d.historySeq, 0) AS seq, coalesce(d.historyHash, '') AS hash
