// In which districts does each of these organizations fill a role, ever? What a change itself withdraws does not count.
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL AND NOT f.id IN $without
RETURN DISTINCT o.id AS id, d.id AS districtId
