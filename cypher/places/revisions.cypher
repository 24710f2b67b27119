// Read the revision of each district
MATCH (d:District)
RETURN d.id AS districtId, d.revision AS revision
