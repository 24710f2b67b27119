// What was said of the roles of this district, withdrawn statements too?
MATCH (d:District {id: $districtId})<-[:ABOUT]-(s:Statement)
OPTIONAL MATCH (s)-[:OF]->(o:Organization)
RETURN s.id AS id, d.id AS districtId, s.role AS role, s.kind AS kind, o.id AS organizationId, s.at AS at,
  s.origin AS origin, s.withdrawn IS NOT NULL AS withdrawn
