// List the shared views that ended or were revoked before a time
MATCH (v:SharedView)
WHERE v.expiresAt < $before OR v.revokedAt < $before
RETURN v.id AS id
