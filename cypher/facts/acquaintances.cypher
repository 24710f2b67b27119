// Which person knows which, and since when?
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (known:Person {id: row.knownId})
MERGE (p)-[k:KNOWS {id: row.id}]->(known)
SET k.since = row.since, k.source = row.source, k.sourceKind = row.sourceKind, k.origin = row.origin
RETURN count(*) AS written
