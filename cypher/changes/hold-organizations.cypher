// Are these organizations withdrawn? Given in the order of their ids, it locks them; nothing of them changes.
UNWIND $ids AS id
MATCH (o:Organization {id: id})
SET o.withdrawn = o.withdrawn
RETURN o.id AS id, o.withdrawn IS NOT NULL AS withdrawn
