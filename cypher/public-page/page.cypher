// Read whether the public page of a district is proposed or open
MATCH (p:PublicPage {id: $districtId})
RETURN p.proposedById AS proposedById, p.proposedBy AS proposedBy, p.proposedSide AS proposedSide,
  p.proposedAt AS proposedAt, p.openedBy AS openedBy, p.openedAt AS openedAt
