// List the practices, with the district where each started
MATCH (p:Practice)-[:STARTED_IN]->(d:District)
WHERE p.withdrawn IS NULL
RETURN p.id AS id, p.name AS name, p.what AS what, p.forWhom AS forWhom, p.tookWhat AS tookWhat, p.effort AS effort,
  p.whatChanged AS whatChanged, coalesce(p.mends, []) AS mends, p.url AS url, p.since AS since,
  p.addedOn AS addedOn, d.id AS districtId, p.source AS source, p.sourceKind AS sourceKind
