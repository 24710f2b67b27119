// List the invitations that closed before a moment
MATCH (i:Invitation)
WHERE i.expiresAt < $before
RETURN i.id AS id
