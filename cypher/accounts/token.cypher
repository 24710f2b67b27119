// Read this API token and its account
MATCH (t:ApiToken {id: $id})-[:OF]->(a:Account)
RETURN t.scopes AS scopes, t.expiresAt AS expiresAt, t.lastUsedAt AS lastUsedAt, t.revokedAt AS revokedAt,
  a.id AS id, a.email AS email, a.name AS name, a.role AS role, a.districts AS districts,
  a.organizations AS organizations, a.disabled AS disabled, a.passwordHash AS passwordHash,
  a.createdAt AS createdAt, a.lastSignInAt AS lastSignInAt, coalesce(a.revision, 0) AS revision
