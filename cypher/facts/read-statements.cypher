// Read the statements about roles of these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:ABOUT]-(x:Statement)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, x.role AS role, x.kind AS kind,
  head([(x)-[:OF]->(o:Organization) | o.id]) AS organizationId, x.at AS at, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
