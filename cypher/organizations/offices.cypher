// List the organizations that are offices of this one
MATCH (p:Organization {id: $id})<-[:PART_OF]-(o:Organization)
WHERE o.withdrawn IS NULL
RETURN o.id AS id, o.name AS name
