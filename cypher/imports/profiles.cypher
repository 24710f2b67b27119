// List the names of the saved column mappings
MATCH (p:ImportProfile)
RETURN p.id AS id
ORDER BY id
