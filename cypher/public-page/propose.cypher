// Propose the public page of a district
MERGE (p:PublicPage {id: $districtId})
SET p.proposedById = $actorId, p.proposedBy = $name, p.proposedSide = $side, p.proposedAt = $at
