// Record that this invitation was answered to its end
MATCH (i:Invitation {id: $id})
SET i.finishedAt = $at
