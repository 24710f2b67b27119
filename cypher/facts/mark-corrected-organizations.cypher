// Record which columns of organizations people corrected
UNWIND $rows AS row
MATCH (x:Organization {id: row.id})
SET x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
