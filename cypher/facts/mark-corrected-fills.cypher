// Record which columns of organizations filling a role people corrected
UNWIND $rows AS row
MATCH (:Organization {id: row.organizationId})-[x:FILLS {id: row.id}]->(:District)
SET x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
