// Read these organizations, with withdrawn ones marked
UNWIND $ids AS key
MATCH (x:Organization {id: key})
RETURN x.id AS id, x.name AS name, x.shortName AS shortName, coalesce(x.aliases, []) AS aliases,
  x.sector AS sector, x.level AS level, x.city AS city, x.state AS state, x.url AS url,
  head([(x)-[:PART_OF]->(p:Organization) | p.id]) AS parentId, x.source AS source,
  x.sourceKind AS sourceKind, x.sourceDate AS sourceDate, x.readOn AS readOn, x.grade AS grade, x.sourceUrl AS sourceUrl, x.note AS note,
  x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
