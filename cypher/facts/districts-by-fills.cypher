// Find the districts in which these organizations fill or filled a role, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL AND NOT f.id IN $without
RETURN DISTINCT o.id AS id, d.id AS districtId
