// Revoke a shared view
MATCH (v:SharedView {id: $id})
SET v.revokedAt = $at
