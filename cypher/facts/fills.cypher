// Which organization fills a role in a district, without touching the fields that people edited?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[f:FILLS {id: row.id}]->(d)
ON CREATE SET f.origin = row.origin, f.role = row.role
WITH f, row, coalesce(f.editedFields, []) AS edited
SET f.part = CASE WHEN 'part' IN edited THEN f.part ELSE row.part END,
    f.mailbox = CASE WHEN 'mailbox' IN edited THEN f.mailbox ELSE row.mailbox END,
    f.since = CASE WHEN 'since' IN edited THEN f.since ELSE row.since END,
    f.until = CASE WHEN 'until' IN edited THEN f.until ELSE row.until END,
    f.source = CASE WHEN 'source' IN edited THEN f.source ELSE row.source END,
    f.sourceKind = CASE WHEN 'sourceKind' IN edited THEN f.sourceKind ELSE row.sourceKind END
RETURN count(*) AS written
