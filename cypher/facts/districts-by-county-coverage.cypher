// Find the districts in which these organizations cover a county, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[c:COVERS]->(county:County)
MATCH (county)-[:LIES_IN]->(d:District)
WHERE c.withdrawn IS NULL AND NOT c.id IN $without
RETURN DISTINCT o.id AS id, d.id AS districtId
