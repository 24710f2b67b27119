// Write likely duplicates that were dismissed; a new one never overwrites another with the same id
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (a:Organization {id: row.firstId})
MATCH (b:Organization {id: row.secondId})
MERGE (x:Dismissal {id: row.id})
WITH *, x.origin IS NULL AS isFirst
WHERE isFirst OR NOT row.isNew
MERGE (x)-[:SEEN_IN]->(d)
MERGE (x)-[:FIRST]->(a)
MERGE (x)-[:SECOND]->(b)
SET x += row.values
RETURN row.id AS id, isFirst
