// Find the districts in which these people hold a role, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HOLDS]->(d:District)
WHERE h.withdrawn IS NULL AND NOT h.id IN $without
RETURN DISTINCT p.id AS id, d.id AS districtId
