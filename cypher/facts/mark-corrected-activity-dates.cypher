// Record which columns of days on which evidence was active people corrected
UNWIND $rows AS row
MATCH (x:ActivityDate {id: row.id})
SET x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
