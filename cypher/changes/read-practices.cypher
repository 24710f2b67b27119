// Which practices are there, and where did each start, withdrawn ones too?
MATCH (p:Practice)-[:STARTED_IN]->(d:District)
RETURN p.id AS id, d.id AS districtId, p.name AS name, p.what AS what, p.url AS url, p.since AS since,
  p.source AS source, p.sourceKind AS sourceKind, p.origin AS origin, p.withdrawn IS NOT NULL AS withdrawn
