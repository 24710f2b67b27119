// Which roles does this organization fill, where, since when, and on which source?
MATCH (o:Organization {id: $id})-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL
RETURN d.id AS districtId, f.role AS role, f.part AS part, f.since AS since, f.until AS until, f.source AS source,
  f.sourceKind AS sourceKind
