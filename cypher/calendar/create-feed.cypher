// Create the calendar feed of an account, of whose secret only the hash is kept
MATCH (a:Account {id: $accountId})
CREATE (f:CalendarFeed {id: $id, createdAt: $at})-[:OF]->(a)
