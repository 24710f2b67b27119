// How does an organization get on record, without touching the fields that people edited?
UNWIND $rows AS row
MERGE (o:Organization {id: row.id})
ON CREATE SET o.origin = row.origin
WITH o, row, coalesce(o.editedFields, []) AS edited
SET o.name = CASE WHEN 'name' IN edited THEN o.name ELSE row.name END,
    o.shortName = CASE WHEN 'shortName' IN edited THEN o.shortName ELSE row.shortName END,
    o.aliases = CASE WHEN 'aliases' IN edited THEN o.aliases ELSE row.aliases END,
    o.sector = CASE WHEN 'sector' IN edited THEN o.sector ELSE row.sector END,
    o.level = CASE WHEN 'level' IN edited THEN o.level ELSE row.level END,
    o.city = CASE WHEN 'city' IN edited THEN o.city ELSE row.city END,
    o.state = CASE WHEN 'state' IN edited THEN o.state ELSE row.state END,
    o.url = CASE WHEN 'url' IN edited THEN o.url ELSE row.url END,
    o.source = CASE WHEN 'source' IN edited THEN o.source ELSE row.source END,
    o.sourceKind = CASE WHEN 'sourceKind' IN edited THEN o.sourceKind ELSE row.sourceKind END
RETURN count(*) AS written
