// Raise a revision of a district that the product does not read: to the product its own would mean a load
MATCH (d:District {id: $districtId})
SET d.rawRevision = coalesce(d.rawRevision, 0) + 1
