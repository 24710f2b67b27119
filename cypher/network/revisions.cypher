// Which revision does each district have?
MATCH (d:District)
RETURN d.id AS districtId, d.revision AS revision
