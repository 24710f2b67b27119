// Write organizations; a new one never overwrites another with the same id
UNWIND $rows AS row
MERGE (x:Organization {id: row.id})
WITH *, x.origin IS NULL AS isFirst
WHERE isFirst OR NOT row.isNew
SET x += row.values
RETURN row.id AS id, isFirst
