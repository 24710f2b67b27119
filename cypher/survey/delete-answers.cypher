// Delete the answers to these invitations
UNWIND $ids AS key
MATCH (i:Invitation {id: key})<-[:ANSWERS]-(a:InvitationAnswer)
DETACH DELETE a
