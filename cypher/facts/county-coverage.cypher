// Which county does an organization cover, where its coverage is finer than the district?
UNWIND $rows AS row
MATCH (county:County {fips: row.fips})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[c:COVERS {id: row.id}]->(county)
ON CREATE SET c.origin = row.origin
WITH c, row, coalesce(c.editedFields, []) AS edited
SET c.basis = CASE WHEN 'basis' IN edited THEN c.basis ELSE row.basis END,
    c.sourceKind = CASE WHEN 'sourceKind' IN edited THEN c.sourceKind ELSE row.sourceKind END
RETURN count(*) AS written
