// Create a one-time link, storing only the hash of its secret
CREATE (l:OneTimeLink {id: $id, purpose: $purpose, createdAt: $at, expiresAt: $expiresAt})
