// Write which organization covers a whole district
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:COVERS {id: row.id}]->(d)
SET x.basis = row.basis, x.sourceKind = row.sourceKind, x.origin = row.origin
RETURN row.id AS id
