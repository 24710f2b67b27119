// Who carries a piece of evidence for one of its parties, as people say?
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[x:MAINTAINS {id: row.id}]->(e)
SET x.partyId = row.partyId, x.organizationId = row.organizationId, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
