// Keep that the mailbox of an account refused the digest on a day, and on how many days it did so
MATCH (a:Account {id: $id})
SET a.digestRefusals = $refusals, a.digestRefusedOn = $day
