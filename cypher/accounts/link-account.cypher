// Connect a one-time link with the account that it is for
MATCH (l:OneTimeLink {id: $id})
MATCH (a:Account {id: $accountId})
CREATE (l)-[:FOR]->(a)
