// Whom do these people know, withdrawn facts too?
UNWIND $ids AS id
MATCH (p:Person {id: id})-[k:KNOWS]->(known:Person)
RETURN k.id AS id, p.id AS personId, known.id AS knownId, k.since AS since, k.source AS source,
  k.sourceKind AS sourceKind, k.origin AS origin, k.withdrawn IS NOT NULL AS withdrawn
