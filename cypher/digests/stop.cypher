// Turn off an account's digest because its mailbox refuses it, and record when
MATCH (a:Account {id: $id})
SET a.digest = null, a.digestStoppedAt = $at, a.digestTriedAt = null, a.digestRefusals = 0, a.digestRefusedOn = null
