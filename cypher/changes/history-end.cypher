// Where does the history of each district end, as the district itself remembers?
MATCH (d:District)
RETURN d.id AS districtId, d.revision AS revision, coalesce(d.historySeq, 0) AS seq, coalesce(d.historyHash, '') AS hash
