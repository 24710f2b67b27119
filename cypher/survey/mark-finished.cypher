// Record that this invitation was answered to the end
MATCH (i:Invitation {id: $id})
SET i.finishedAt = $at
