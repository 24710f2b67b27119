// Lock organizations, and read which ones are withdrawn
UNWIND $ids AS id
MATCH (o:Organization {id: id})
SET o.withdrawn = o.withdrawn
RETURN o.id AS id, o.withdrawn IS NOT NULL AS withdrawn
