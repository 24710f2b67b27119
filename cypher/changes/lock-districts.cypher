// Which revision do these districts reach with this change, and where does the history of each end? Given in the order of their ids, it locks them.
UNWIND $districtIds AS districtId
MATCH (d:District {id: districtId})
SET d.revision = d.revision + 1
RETURN d.id AS districtId, d.revision AS revision, coalesce(d.historySeq, 0) AS seq, coalesce(d.historyHash, '') AS hash
