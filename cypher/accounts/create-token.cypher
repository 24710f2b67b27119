// Create an API token of an account, storing only the hash of its secret
MATCH (a:Account {id: $accountId})
CREATE (t:ApiToken {id: $id, name: $name, scopes: $scopes, createdAt: $at, expiresAt: $expiresAt})-[:OF]->(a)
