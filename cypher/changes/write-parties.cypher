// Which organization is party to a piece of evidence, and as what, as people say?
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:PARTY_TO {id: row.id}]->(e)
SET x.role = row.role, x.core = row.core, x.host = row.host, x.since = row.since, x.until = row.until,
    x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
