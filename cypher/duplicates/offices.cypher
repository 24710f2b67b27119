// List the organizations that are parts of this one
MATCH (p:Organization {id: $id})<-[:PART_OF]-(o:Organization)
WHERE o.withdrawn IS NULL
RETURN o.id AS id
