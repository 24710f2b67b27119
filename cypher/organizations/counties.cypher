// List the counties that this organization covers, with their districts and the basis
MATCH (o:Organization {id: $id})-[c:COVERS]->(county:County)
MATCH (county)-[:LIES_IN]->(d:District)
WHERE c.withdrawn IS NULL
RETURN county.fips AS fips, d.id AS districtId, c.basis AS basis, c.sourceKind AS sourceKind
