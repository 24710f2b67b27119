// Who holds a role in a district for an organization, and from when to when?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[h:HOLDS {id: row.id}]->(d)
SET h.role = row.role, h.organizationId = row.organizationId, h.acting = row.acting, h.deputy = row.deputy,
    h.since = row.since, h.until = row.until, h.origin = row.origin
RETURN count(*) AS written
