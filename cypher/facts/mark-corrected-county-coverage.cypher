// Record which columns of organizations covering a county people corrected
UNWIND $rows AS row
MATCH (:Organization {id: row.organizationId})-[x:COVERS {id: row.id}]->(:County)
SET x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
