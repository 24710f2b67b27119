// Which person knows which, as people say?
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (known:Person {id: row.knownId})
MERGE (p)-[x:KNOWS {id: row.id}]->(known)
SET x.since = row.since, x.source = row.source, x.sourceKind = row.sourceKind, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
