// List the invitations that closed before a time
MATCH (i:Invitation)
WHERE i.expiresAt < $before
RETURN i.id AS id
