// In which districts does each of these organizations fill a role, ever?
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL
RETURN DISTINCT o.id AS id, d.id AS districtId
