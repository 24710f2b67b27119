// How does a piece of evidence get on record, without touching the fields that people edited?
UNWIND $rows AS row
MERGE (e:Evidence {id: row.id})
ON CREATE SET e.origin = row.origin, e.kind = row.kind
WITH e, row, coalesce(e.editedFields, []) AS edited
SET e.program = row.program,
    e.taskForceId = row.taskForceId,
    e.name = CASE WHEN 'name' IN edited THEN e.name ELSE row.name END,
    e.everyDays = CASE WHEN 'everyDays' IN edited THEN e.everyDays ELSE row.everyDays END,
    e.since = CASE WHEN 'since' IN edited THEN e.since ELSE row.since END,
    e.until = CASE WHEN 'until' IN edited THEN e.until ELSE row.until END,
    e.source = CASE WHEN 'source' IN edited THEN e.source ELSE row.source END,
    e.sourceKind = CASE WHEN 'sourceKind' IN edited THEN e.sourceKind ELSE row.sourceKind END
RETURN count(*) AS written
