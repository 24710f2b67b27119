// Create a link that opens this invitation, of whose secret only the hash is kept
MATCH (i:Invitation {id: $invitationId})
CREATE (l:InvitationLink {id: $id, createdAt: $at})
CREATE (l)-[:OPENS]->(i)
