// Which evidence is on record in this district, withdrawn pieces too?
MATCH (d:District {id: $districtId})<-[:SEEN_IN]-(e:Evidence)
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.program AS program, e.taskForceId AS taskForceId,
  e.everyDays AS everyDays, e.since AS since, e.until AS until, e.source AS source, e.sourceKind AS sourceKind,
  e.origin AS origin, e.withdrawn IS NOT NULL AS withdrawn
