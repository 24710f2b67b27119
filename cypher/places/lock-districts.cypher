// Advance these districts to their next revision, which locks them (pass them sorted by id), and read where each history ends
UNWIND $districtIds AS districtId
MATCH (d:District {id: districtId})
SET d.revision = d.revision + 1
RETURN d.id AS districtId, d.revision AS revision, coalesce(d.historySeq, 0) AS seq, coalesce(d.historyHash, '') AS hash
