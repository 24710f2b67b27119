// List the roles that this organization fills, with their districts, dates and sources
MATCH (o:Organization {id: $id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL
RETURN d.id AS districtId, f.role AS role, f.part AS part, f.since AS since, f.until AS until, f.source AS source,
  f.sourceKind AS sourceKind, f.sourceDate AS sourceDate, f.readOn AS readOn, f.grade AS grade, f.sourceUrl AS sourceUrl,
  f.note AS note, f.onRecordFrom AS onRecordFrom
