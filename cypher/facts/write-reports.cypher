// Write reports of one organization about another; a new one never overwrites another with the same id
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (a:Organization {id: row.fromId})
MATCH (b:Organization {id: row.aboutId})
MERGE (x:Report {id: row.id})
WITH *, x.origin IS NULL AS isFirst
WHERE isFirst OR NOT row.isNew
MERGE (x)-[:SEEN_IN]->(d)
MERGE (x)-[:FROM]->(a)
MERGE (x)-[:ABOUT]->(b)
SET x += row.values
RETURN row.id AS id, isFirst
