// Read the districts in which each of these organizations fills a role, one row for each role
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL
RETURN o.id AS id, d.id AS districtId, f.since AS since, f.until AS until, f.onRecordFrom AS onRecordFrom
