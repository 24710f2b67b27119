// Delete the links of these invitations
UNWIND $ids AS key
MATCH (i:Invitation {id: key})<-[:OPENS]-(l:InvitationLink)
DETACH DELETE l
