// Who holds which roles in these districts, ever?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[h:HOLDS]-(p:Person)
WHERE h.withdrawn IS NULL
RETURN d.id AS districtId, h.id AS id, h.organizationId AS organizationId, h.role AS role, p.id AS personId,
  h.since AS since, h.until AS until, h.deputy AS deputy, h.acting AS acting
