// Read these organizations, and in how many districts each fills a role on this day
UNWIND $ids AS id
MATCH (o:Organization)
WHERE o.id = id AND o.withdrawn IS NULL
OPTIONAL MATCH (o)-[:PART_OF]->(p:Organization)
WITH o, p
OPTIONAL MATCH (o)-[f:FILLS]->(d:District)
WHERE f.withdrawn IS NULL AND coalesce(f.since, f.onRecordFrom, $asOf) <= $asOf AND (f.until IS NULL OR $asOf < f.until)
WITH o, p, count(DISTINCT d) AS districts
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, o.aliases AS aliases, o.sector AS sector, o.level AS level, o.city AS city,
  o.state AS state, o.url AS url, p.id AS parent, o.source AS source, o.sourceKind AS sourceKind,
  o.sourceDate AS sourceDate, o.readOn AS readOn, o.grade AS grade, o.sourceUrl AS sourceUrl, o.note AS note, districts
