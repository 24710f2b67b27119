// Read the people who were withdrawn but not yet forgotten
MATCH (p:Person)
WHERE p.name <> $removed AND p.withdrawn IS NOT NULL
RETURN p.id AS personId, p.name AS name, p.listedOn AS listedOn
