// What are these organizations, withdrawn ones too?
UNWIND $ids AS id
MATCH (o:Organization {id: id})
OPTIONAL MATCH (o)-[:PART_OF]->(p:Organization)
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, coalesce(o.aliases, []) AS aliases, o.sector AS sector,
  o.level AS level, o.city AS city, o.state AS state, o.url AS url, p.id AS parentId, o.source AS source, o.sourceKind AS sourceKind, o.origin AS origin,
  o.withdrawn IS NOT NULL AS withdrawn
