// Which ways of working together started in which district?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MERGE (x:Practice {id: row.id})
MERGE (x)-[:STARTED_IN]->(d)
SET x.name = row.name, x.what = row.what, x.url = row.url, x.since = row.since, x.source = row.source,
    x.sourceKind = row.sourceKind, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
