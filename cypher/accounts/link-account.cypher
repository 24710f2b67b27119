// Connect a one-time link with its account
MATCH (l:OneTimeLink {id: $id})
MATCH (a:Account {id: $accountId})
CREATE (l)-[:FOR]->(a)
