// Write which organizations cover whole districts
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:COVERS {id: row.id}]->(d)
SET x.basis = row.basis, x.sourceKind = row.sourceKind, x.origin = row.origin, x.source = row.source,
    x.sourceDate = row.sourceDate, x.readOn = row.readOn, x.grade = row.grade, x.sourceUrl = row.sourceUrl, x.note = row.note
RETURN count(*) AS written
