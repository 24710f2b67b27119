// Read these organizations, and the districts in which each fills a role on this day, a district once for each role
UNWIND $ids AS id
MATCH (o:Organization {id: id})
WHERE o.withdrawn IS NULL
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, o.aliases AS aliases, o.sector AS sector, o.level AS level, o.city AS city,
  o.state AS state, o.url AS url, head([(o)-[:PART_OF]->(p:Organization) | p.id]) AS parent, o.source AS source,
  o.sourceKind AS sourceKind, o.sourceDate AS sourceDate, o.readOn AS readOn, o.grade AS grade, o.sourceUrl AS sourceUrl, o.note AS note,
  [(o)-[f:FILLS]->(d:District)
    WHERE f.withdrawn IS NULL AND coalesce(f.since, f.onRecordFrom, $asOf) <= $asOf AND (f.until IS NULL OR $asOf < f.until)
    | d.id] AS districtIds
