// In which districts does each of these people hold a role? What a change itself withdraws does not count.
UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HOLDS]->(d:District)
WHERE h.withdrawn IS NULL AND NOT h.id IN $without
RETURN DISTINCT p.id AS id, d.id AS districtId
