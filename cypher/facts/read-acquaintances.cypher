// Read whom these people know, with withdrawn ones marked
UNWIND $ids AS key
MATCH (p:Person {id: key})-[x:KNOWS]->(known:Person)
RETURN x.id AS id, p.id AS personId, known.id AS knownId, x.since AS since, x.source AS source,
  x.sourceKind AS sourceKind, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
