// Read these organizations as lists show them
UNWIND $ids AS id
MATCH (o:Organization {id: id})
WHERE o.withdrawn IS NULL
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, o.aliases AS aliases, o.sector AS sector, o.level AS level, o.city AS city,
  o.state AS state, o.url AS url, head([(o)-[:PART_OF]->(p:Organization) | p.id]) AS parent, o.source AS source,
  o.sourceKind AS sourceKind, o.sourceDate AS sourceDate, o.readOn AS readOn, o.grade AS grade, o.sourceUrl AS sourceUrl, o.note AS note
