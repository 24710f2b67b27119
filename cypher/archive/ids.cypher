// List the ids of all nodes of a label; an archive asks for one label after another
MATCH (n:Organization)
RETURN coalesce(n.id, n.fips) AS id
