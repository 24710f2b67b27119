// Read who holds roles in these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[x:HOLDS]-(p:Person)
RETURN d.id AS readIn, x.id AS id, p.id AS personId, x.organizationId AS organizationId,
  d.id AS districtId, x.role AS role, x.acting AS acting, x.deputy AS deputy, x.since AS since,
  x.until AS until, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
