// Which evidence is seen in these districts, whatever its day?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[:SEEN_IN]-(e:Evidence)
WHERE e.withdrawn IS NULL
RETURN d.id AS districtId, e.id AS id, e.kind AS kind, e.name AS name, e.program AS program,
  e.taskForceId AS taskForceId, e.since AS since, e.until AS until, e.everyDays AS everyDays,
  e.source AS source, e.sourceKind AS sourceKind, e.origin AS origin
