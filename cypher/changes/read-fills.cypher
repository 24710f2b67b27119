// Which fillings are on record in this district, withdrawn ones too?
MATCH (d:District {id: $districtId})<-[f:FILLS]-(o:Organization)
RETURN f.id AS id, o.id AS organizationId, d.id AS districtId, f.role AS role, f.part AS part, f.mailbox AS mailbox,
  f.since AS since, f.until AS until, f.source AS source, f.sourceKind AS sourceKind, f.origin AS origin,
  f.withdrawn IS NOT NULL AS withdrawn
