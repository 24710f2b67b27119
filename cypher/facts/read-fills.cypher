// Read which organizations fill roles in these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[x:FILLS]-(o:Organization)
RETURN d.id AS readIn, x.id AS id, o.id AS organizationId, d.id AS districtId, x.role AS role,
  x.part AS part, x.mailbox AS mailbox, x.phone AS phone, x.since AS since, x.until AS until, x.source AS source,
  x.sourceKind AS sourceKind, x.sourceDate AS sourceDate, x.readOn AS readOn, x.grade AS grade, x.sourceUrl AS sourceUrl, x.note AS note,
  x.onRecordFrom AS onRecordFrom, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
