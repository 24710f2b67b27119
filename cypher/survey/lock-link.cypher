// Lock a link of an invitation, so that of two browsers that begin at once one is the first
MATCH (l:InvitationLink {id: $id})
SET l.triedAt = $at
