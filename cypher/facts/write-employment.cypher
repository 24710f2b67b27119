// Write who works for which organization
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (o:Organization {id: row.organizationId})
MERGE (p)-[x:WORKS_FOR {id: row.id}]->(o)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
