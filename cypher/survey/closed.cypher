// List the invitations that expired or were revoked before a time
MATCH (i:Invitation)
WHERE i.expiresAt < $before OR i.revokedAt < $before
RETURN i.id AS id
