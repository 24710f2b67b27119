// Create a one-time link, of whose secret only the hash is kept
CREATE (l:OneTimeLink {id: $id, purpose: $purpose, createdAt: $at, expiresAt: $expiresAt})
