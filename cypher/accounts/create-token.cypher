// Create an API token of an account, of whose secret only the hash is kept
MATCH (a:Account {id: $accountId})
CREATE (t:ApiToken {id: $id, name: $name, scopes: $scopes, createdAt: $at, expiresAt: $expiresAt})-[:OF]->(a)
