// List the organizations that match these filters, with all their names, by name
MATCH (o:Organization)
WHERE o.withdrawn IS NULL
  AND ($sector IS NULL OR o.sector = $sector)
  AND ($state IS NULL OR o.state = $state)
  AND ($sourceKind IS NULL OR o.sourceKind = $sourceKind)
OPTIONAL MATCH (o)-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL AND coalesce(f.since, f.onRecordFrom, $asOf) <= $asOf AND (f.until IS NULL OR $asOf < f.until)
  AND ($role IS NULL OR f.role = $role)
  AND ($district IS NULL OR d.id = $district)
WITH o, count(DISTINCT d) AS matching
WHERE ($role IS NULL AND $district IS NULL) OR matching > 0
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, coalesce(o.aliases, []) AS aliases, o.city AS city
ORDER BY name, id
