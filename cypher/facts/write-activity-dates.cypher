// Write days on which evidence was active; a new one never overwrites another with the same id
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MERGE (x:ActivityDate {id: row.id})
WITH *
WHERE x.origin IS NULL OR NOT row.isNew
MERGE (x)-[:OF]->(e)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
