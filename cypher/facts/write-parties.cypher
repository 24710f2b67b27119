// Write which organization is a party to evidence
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:PARTY_TO {id: row.id}]->(e)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
