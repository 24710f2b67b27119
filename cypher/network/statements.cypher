// What was said, and when, of the roles in these districts?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[:ABOUT]-(s:Statement)
WHERE s.withdrawn IS NULL
OPTIONAL MATCH (s)-[:OF]->(o:Organization)
RETURN d.id AS districtId, s.id AS id, s.role AS role, o.id AS organizationId, s.kind AS kind, s.at AS at
