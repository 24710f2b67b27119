// Read the names and places of these organizations, and the fields that lists filter by
UNWIND $ids AS id
MATCH (o:Organization {id: id})
WHERE o.withdrawn IS NULL
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, coalesce(o.aliases, []) AS aliases, o.city AS city, o.state AS state,
  o.sector AS sector, o.sourceKind AS sourceKind
