// Write who knows whom
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (known:Person {id: row.knownId})
MERGE (p)-[x:KNOWS {id: row.id}]->(known)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
