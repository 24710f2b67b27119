// Raise the revision of a district
MATCH (d:District {id: $districtId})
SET d.revision = d.revision + 1
