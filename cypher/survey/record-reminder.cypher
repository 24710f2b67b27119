// Record how many reminders of this invitation were sent, and when the last one was
MATCH (i:Invitation {id: $id})
SET i.reminders = $reminders, i.remindedAt = $at
