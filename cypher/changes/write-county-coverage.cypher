// Which county does an organization cover, as people say?
UNWIND $rows AS row
MATCH (county:County {fips: row.fips})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:COVERS {id: row.id}]->(county)
SET x.basis = row.basis, x.sourceKind = row.sourceKind, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
