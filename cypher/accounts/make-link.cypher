// How does a one-time link come about? Only the hash of its secret is kept.
CREATE (l:OneTimeLink {id: $id, purpose: $purpose, createdAt: $at, expiresAt: $expiresAt})
