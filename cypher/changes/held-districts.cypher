// In which districts does each of these people hold a role?
UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HOLDS]->(d:District)
WHERE h.withdrawn IS NULL
RETURN DISTINCT p.id AS id, d.id AS districtId
