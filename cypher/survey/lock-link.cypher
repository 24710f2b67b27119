// Lock a link of an invitation, so that of two browsers that begin at the same time only one is first
MATCH (l:InvitationLink {id: $id})
SET l.triedAt = $at
