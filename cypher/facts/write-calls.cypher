// Write calls to organizations about a district
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (d)-[x:CALLED {id: row.id}]->(o)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
