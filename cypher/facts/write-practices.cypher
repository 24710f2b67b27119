// Write practices; a new one never overwrites another with the same id
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MERGE (x:Practice {id: row.id})
WITH *, x.origin IS NULL AS isFirst
WHERE isFirst OR NOT row.isNew
MERGE (x)-[:STARTED_IN]->(d)
SET x += row.values
RETURN row.id AS id, isFirst
