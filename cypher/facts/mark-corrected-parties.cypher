// Record which columns of parties to evidence people corrected
UNWIND $rows AS row
MATCH (:Evidence {id: row.evidenceId})<-[x:PARTY_TO {id: row.id}]-(:Organization)
SET x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
