// What do people put on record of an organization?
UNWIND $rows AS row
MERGE (x:Organization {id: row.id})
SET x.name = row.name, x.shortName = row.shortName, x.aliases = row.aliases, x.sector = row.sector,
    x.level = row.level, x.city = row.city, x.state = row.state, x.url = row.url, x.source = row.source, x.sourceKind = row.sourceKind, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
