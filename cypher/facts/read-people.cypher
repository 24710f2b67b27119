// Read these people, with withdrawn ones marked
UNWIND $ids AS key
MATCH (x:Person {id: key})
RETURN x.id AS id, x.name AS name, x.email AS email, x.phone AS phone, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
