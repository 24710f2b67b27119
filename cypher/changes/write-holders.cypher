// Who holds a role in a district for an organization, as people say?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[x:HOLDS {id: row.id}]->(d)
SET x.role = row.role, x.organizationId = row.organizationId, x.acting = row.acting, x.deputy = row.deputy,
    x.since = row.since, x.until = row.until, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
