// Record which columns of tribal land people corrected
UNWIND $rows AS row
MATCH (x:District {id: row.districtId})
SET x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
