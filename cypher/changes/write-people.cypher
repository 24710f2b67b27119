// What do people put on record of a person?
UNWIND $rows AS row
MERGE (x:Person {id: row.id})
SET x.name = row.name, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
