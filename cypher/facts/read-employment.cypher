// Read the jobs of these people, with withdrawn ones marked
UNWIND $ids AS key
MATCH (p:Person {id: key})-[x:WORKS_FOR]->(o:Organization)
RETURN x.id AS id, p.id AS personId, o.id AS organizationId, x.title AS title, x.since AS since,
  x.until AS until, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
