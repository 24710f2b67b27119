// List the districts in which these organizations fill a role on a day
UNWIND $organizationIds AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(d:District)
WHERE (f.since IS NULL OR f.since <= $asOf) AND (f.until IS NULL OR f.until > $asOf) AND f.withdrawn IS NULL
RETURN DISTINCT d.id AS districtId
