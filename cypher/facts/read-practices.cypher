// Read the practices of all districts, since any district may adopt them, with withdrawn ones marked
MATCH (x:Practice)-[:STARTED_IN]->(d:District)
RETURN x.id AS id, d.id AS districtId, x.name AS name, x.what AS what,
  x.forWhom AS forWhom, x.tookWhat AS tookWhat, x.effort AS effort, x.whatChanged AS whatChanged, coalesce(x.mends, []) AS mends,
  x.addedOn AS addedOn, x.url AS url, x.since AS since,
  x.source AS source, x.sourceKind AS sourceKind, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
