// In which districts is a piece of evidence seen, as people say?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (e:Evidence {id: row.evidenceId})
MERGE (e)-[:SEEN_IN]->(d)
RETURN count(*) AS written
