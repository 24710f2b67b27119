// List the API tokens of this account
MATCH (a:Account {id: $accountId})<-[:OF]-(t:ApiToken)
RETURN t.id AS id, t.name AS name, t.scopes AS scopes, t.createdAt AS createdAt, t.expiresAt AS expiresAt,
  t.lastUsedAt AS lastUsedAt, t.revokedAt AS revokedAt
