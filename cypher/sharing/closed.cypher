// List the shared views that ended or were revoked before a time
MATCH (v:SharedView)
WHERE coalesce(v.revokedAt, v.expiresAt) < $before
RETURN v.id AS id
