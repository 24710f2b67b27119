// Find the districts in which reports name these organizations, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:FROM|ABOUT]-(r:Report)
MATCH (r)-[:SEEN_IN]->(d:District)
WHERE r.withdrawn IS NULL AND NOT r.id IN $without
RETURN DISTINCT o.id AS id, d.id AS districtId
