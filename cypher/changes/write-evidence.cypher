// What do people put on record of a piece of evidence?
UNWIND $rows AS row
MERGE (x:Evidence {id: row.id})
SET x.kind = row.kind, x.name = row.name, x.program = row.program, x.taskForceId = row.taskForceId,
    x.everyDays = row.everyDays, x.since = row.since, x.until = row.until, x.source = row.source,
    x.sourceKind = row.sourceKind, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
