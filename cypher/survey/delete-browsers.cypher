// Delete the browsers that links of these invitations are bound to
UNWIND $ids AS key
MATCH (i:Invitation {id: key})<-[:OPENS]-(:InvitationLink)<-[:OPENED]-(b:InvitationBrowser)
DETACH DELETE b
