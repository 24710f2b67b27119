// What are these organizations, and of which other is each a part?
UNWIND $organizationIds AS id
MATCH (o:Organization)
WHERE o.id = id AND o.withdrawn IS NULL
OPTIONAL MATCH (o)-[:PART_OF]->(p:Organization)
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, o.aliases AS aliases, o.sector AS sector, o.level AS level,
  o.city AS city, o.state AS state, o.url AS url, p.id AS parent, p.name AS parentName,
  o.source AS source, o.sourceKind AS sourceKind
