// Record how many reminders of this invitation were made, and when the last was
MATCH (i:Invitation {id: $id})
SET i.reminders = $reminders, i.remindedAt = $at
