// Find the districts in which people entered these organizations
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[:ENTERED_IN]->(d:District)
RETURN DISTINCT o.id AS id, d.id AS districtId
