// Record which columns of evidence people corrected
UNWIND $rows AS row
MATCH (x:Evidence {id: row.id})
SET x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
