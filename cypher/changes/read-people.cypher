// Who are these people, withdrawn ones too?
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, p.name AS name, p.origin AS origin, p.withdrawn IS NOT NULL AS withdrawn
