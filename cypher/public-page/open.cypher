// Open the public page of a district
MATCH (p:PublicPage {id: $districtId})
SET p.openedBy = $name, p.openedAt = $at
