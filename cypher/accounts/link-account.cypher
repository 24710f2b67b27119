// Whose one-time link is this?
MATCH (l:OneTimeLink {id: $id})
MATCH (a:Account {id: $accountId})
CREATE (l)-[:FOR]->(a)
