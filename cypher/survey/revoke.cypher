// Revoke this invitation, so that its links no longer open anything; the first time stays
MATCH (i:Invitation {id: $id})
SET i.revokedAt = coalesce(i.revokedAt, $at)
