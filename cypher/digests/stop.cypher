// Turn the digest of an account off because its mailbox refuses it, and keep when
MATCH (a:Account {id: $id})
SET a.digest = null, a.digestStoppedAt = $at, a.digestTriedAt = null, a.digestRefusals = 0, a.digestRefusedOn = null
