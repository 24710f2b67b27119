// Find the districts whose U.S. Attorney's Office is one of these organizations
MATCH (d:District)
WHERE d.usaoId IN $organizationIds
RETURN d.usaoId AS organizationId, d.id AS districtId
