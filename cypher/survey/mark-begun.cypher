// Record that this invitation was opened by a person, who does not decline it
MATCH (i:Invitation {id: $id})
SET i.openedAt = coalesce(i.openedAt, $at), i.declinedAt = null
