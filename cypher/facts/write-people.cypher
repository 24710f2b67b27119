// Write people; a new one never overwrites another with the same id
UNWIND $rows AS row
MERGE (x:Person {id: row.id})
WITH *
WHERE x.origin IS NULL OR NOT row.isNew
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
