// Revoke this invitation, so that its links open nothing any more
MATCH (i:Invitation {id: $id})
SET i.revokedAt = $at
