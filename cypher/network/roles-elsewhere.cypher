// In which districts do these organizations fill which roles on a day, and is that the district of which it is the office?
UNWIND $organizationIds AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL AND (f.since IS NULL OR f.since <= $asOf) AND (f.until IS NULL OR $asOf < f.until)
RETURN o.id AS organizationId, d.id AS districtId, f.role AS role, d.usaoId = o.id AS isOffice
