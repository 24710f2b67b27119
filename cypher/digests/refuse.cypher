// Record that an account's mailbox refused the digest on a day, and on how many days it has done so
MATCH (a:Account {id: $id})
SET a.digestRefusals = $refusals, a.digestRefusedOn = $day
