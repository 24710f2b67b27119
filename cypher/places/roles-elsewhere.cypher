// Find the roles that these organizations fill on a day, and whether as the U.S. Attorney's Office of that district
UNWIND $organizationIds AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL AND coalesce(f.since, f.onRecordFrom, $asOf) <= $asOf AND (f.until IS NULL OR $asOf < f.until)
RETURN o.id AS organizationId, d.id AS districtId, f.role AS role, d.usaoId = o.id AS isOffice
