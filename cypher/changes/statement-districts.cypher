// In which districts was something said of these organizations?
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:OF]-(s:Statement)
MATCH (s)-[:ABOUT]->(d:District)
WHERE s.withdrawn IS NULL
RETURN DISTINCT o.id AS id, d.id AS districtId
