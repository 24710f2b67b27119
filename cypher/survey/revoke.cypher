// Revoke this invitation, so that its links no longer open anything
MATCH (i:Invitation {id: $id})
SET i.revokedAt = $at
