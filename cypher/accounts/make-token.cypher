// How does an account get an API token? Only the hash of it is kept.
MATCH (a:Account {id: $accountId})
CREATE (t:ApiToken {id: $id, name: $name, scopes: $scopes, createdAt: $at, expiresAt: $expiresAt})-[:OF]->(a)
