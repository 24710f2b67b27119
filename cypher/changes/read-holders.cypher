// Which holders of roles are on record in this district, withdrawn ones too?
MATCH (d:District {id: $districtId})<-[h:HOLDS]-(p:Person)
RETURN h.id AS id, p.id AS personId, h.organizationId AS organizationId, d.id AS districtId, h.role AS role,
  h.acting AS acting, h.deputy AS deputy, h.since AS since, h.until AS until, h.origin AS origin,
  h.withdrawn IS NOT NULL AS withdrawn
