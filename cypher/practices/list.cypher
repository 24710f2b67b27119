// List the practices, and the district in which each started
MATCH (p:Practice)-[:STARTED_IN]->(d:District)
WHERE p.withdrawn IS NULL
RETURN p.id AS id, p.name AS name, p.what AS what, p.url AS url, p.since AS since, d.id AS startedIn,
  p.source AS source, p.sourceKind AS sourceKind
