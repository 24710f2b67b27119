// Write days on which evidence was active; a new one never overwrites another with the same id
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MERGE (x:ActivityDate {id: row.id})
WITH *, x.origin IS NULL AS isFirst
WHERE isFirst OR NOT row.isNew
MERGE (x)-[:OF]->(e)
SET x += row.values
RETURN row.id AS id, isFirst
