// List the ids of all nodes of a label
MATCH (n)
WHERE $label IN labels(n)
RETURN coalesce(n.id, n.fips) AS id
