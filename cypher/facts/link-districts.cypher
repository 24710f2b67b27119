// Connect evidence with its districts
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (e:Evidence {id: row.id})
MERGE (e)-[:SEEN_IN]->(d)
RETURN count(*) AS written
