// Where does the history of each of these districts end, as the district itself remembers?
UNWIND $districtIds AS id
MATCH (d:District {id: id})
RETURN d.id AS districtId, coalesce(d.historySeq, 0) AS seq, coalesce(d.historyHash, '') AS hash
