// Find the districts of the evidence to which these organizations are parties, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[p:PARTY_TO]->(e:Evidence)
MATCH (e)-[:SEEN_IN]->(d:District)
WHERE p.withdrawn IS NULL AND e.withdrawn IS NULL AND NOT p.id IN $without AND NOT e.id IN $without
RETURN DISTINCT o.id AS id, d.id AS districtId
