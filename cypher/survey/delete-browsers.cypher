// Delete the browsers to which links of these invitations are bound
UNWIND $ids AS key
MATCH (i:Invitation {id: key})<-[:OPENS]-(:InvitationLink)<-[:OPENED]-(b:InvitationBrowser)
DETACH DELETE b
