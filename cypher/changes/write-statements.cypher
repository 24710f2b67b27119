// What do people say of a role in a district?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MERGE (x:Statement {id: row.id})
MERGE (x)-[:ABOUT]->(d)
SET x.kind = row.kind, x.role = row.role, x.at = row.at, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
