// Which organization fills a role in a district, as people say?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:FILLS {id: row.id}]->(d)
SET x.role = row.role, x.part = row.part, x.mailbox = row.mailbox, x.since = row.since, x.until = row.until,
    x.source = row.source, x.sourceKind = row.sourceKind, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
