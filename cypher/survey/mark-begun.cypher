// Record that a person opened this invitation, and clear a decline
MATCH (i:Invitation {id: $id})
SET i.openedAt = coalesce(i.openedAt, $at), i.declinedAt = null
