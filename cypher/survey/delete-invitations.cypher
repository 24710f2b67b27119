// Delete these invitations
UNWIND $ids AS key
MATCH (i:Invitation {id: key})
DETACH DELETE i
