// Find the districts of which these organizations are the U.S. Attorney's Office
MATCH (d:District)
WHERE d.usaoId IN $organizationIds
RETURN d.usaoId AS organizationId, d.id AS districtId
