// Find the districts of the evidence that these people maintain or signed, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (p:Person {id: id})-[r:MAINTAINS|SIGNED]->(e:Evidence)
MATCH (e)-[:SEEN_IN]->(d:District)
WHERE r.withdrawn IS NULL AND e.withdrawn IS NULL AND NOT r.id IN $without AND NOT e.id IN $without
RETURN DISTINCT p.id AS id, d.id AS districtId
