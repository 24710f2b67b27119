// Which organizations fill which roles in these districts, ever?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[f:FILLS]-(o:Organization)
WHERE f.withdrawn IS NULL
RETURN d.id AS districtId, f.id AS id, o.id AS organizationId, f.role AS role, f.part AS part,
  f.mailbox IS NOT NULL AS hasMailbox, f.since AS since, f.until AS until,
  f.source AS source, f.sourceKind AS sourceKind
