// Read the evidence that belongs to these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(x:Evidence)
RETURN d.id AS readIn, x.id AS id, x.kind AS kind, x.name AS name,
  [(x)-[:SEEN_IN]->(seen:District) | seen.id] AS districtIds, x.program AS program, x.taskForceId AS taskForceId,
  x.topicId AS topicId, x.url AS url, x.everyDays AS everyDays, x.since AS since, x.until AS until, x.source AS source, x.sourceKind AS sourceKind,
  x.sourceDate AS sourceDate, x.readOn AS readOn, x.grade AS grade, x.sourceUrl AS sourceUrl, x.note AS note,
  x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
