// Record that this invitation was declined
MATCH (i:Invitation {id: $id})
SET i.openedAt = coalesce(i.openedAt, $at), i.declinedAt = $at
