// Find the districts in which statements name these organizations, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:OF]-(s:Statement)
MATCH (s)-[:ABOUT]->(d:District)
WHERE s.withdrawn IS NULL AND NOT s.id IN $without
RETURN DISTINCT o.id AS id, d.id AS districtId
