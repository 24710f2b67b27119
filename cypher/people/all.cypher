// List all people
MATCH (p:Person)
WHERE p.withdrawn IS NULL
RETURN p.id AS id
