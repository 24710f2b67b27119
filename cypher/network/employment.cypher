// Where do these people work, ever?
UNWIND $personIds AS id
MATCH (p:Person {id: id})-[w:WORKS_FOR]->(o:Organization)
WHERE w.withdrawn IS NULL
RETURN p.id AS personId, w.id AS id, o.id AS organizationId, w.since AS since, w.until AS until
