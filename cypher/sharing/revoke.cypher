// Revoke a shared view; the first time stays
MATCH (v:SharedView {id: $id})
SET v.revokedAt = coalesce(v.revokedAt, $at)
