// Which district does an organization cover, and on what basis?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[c:COVERS {id: row.id}]->(d)
ON CREATE SET c.origin = row.origin
WITH c, row, coalesce(c.editedFields, []) AS edited
SET c.basis = CASE WHEN 'basis' IN edited THEN c.basis ELSE row.basis END,
    c.sourceKind = CASE WHEN 'sourceKind' IN edited THEN c.sourceKind ELSE row.sourceKind END
RETURN count(*) AS written
