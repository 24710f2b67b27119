// Which district has adopted which practice?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Practice {id: row.practiceId})
MERGE (d)-[x:ADOPTED {id: row.id}]->(p)
SET x.since = row.since, x.until = row.until, x.source = row.source, x.sourceKind = row.sourceKind,
    x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
