// Where do these people work, and as what, withdrawn facts too?
UNWIND $ids AS id
MATCH (p:Person {id: id})-[w:WORKS_FOR]->(o:Organization)
RETURN w.id AS id, p.id AS personId, o.id AS organizationId, w.title AS title, w.since AS since, w.until AS until,
  w.origin AS origin, w.withdrawn IS NOT NULL AS withdrawn
