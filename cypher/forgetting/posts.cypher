// Read when the jobs and roles of all people who are not forgotten ended
MATCH (p:Person)-[x:WORKS_FOR|HOLDS]->(place)
WHERE p.name <> $removed AND p.withdrawn IS NULL AND x.withdrawn IS NULL
RETURN p.id AS personId, p.name AS name, p.listedOn AS listedOn, type(x) = 'WORKS_FOR' AS isJob,
  coalesce(x.organizationId, place.id) AS organizationId, x.until AS until
