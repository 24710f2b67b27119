// Create a link that opens this invitation, storing only the hash of its secret
MATCH (i:Invitation {id: $invitationId})
CREATE (l:InvitationLink {id: $id, createdAt: $at})
CREATE (l)-[:OPENS]->(i)
