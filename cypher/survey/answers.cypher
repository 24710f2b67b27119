// List the answers to these invitations
UNWIND $invitationIds AS key
MATCH (i:Invitation {id: key})<-[:ANSWERS]-(a:InvitationAnswer)
RETURN i.id AS invitationId, a.item AS item, a.value AS value, a.at AS at
