// List all organizations with their names and places, and the fields that lists filter by
MATCH (o:Organization)
WHERE o.withdrawn IS NULL
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, coalesce(o.aliases, []) AS aliases, o.city AS city, o.state AS state,
  o.sector AS sector, o.sourceKind AS sourceKind
