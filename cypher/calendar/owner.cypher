// Read whose calendar feed this is
MATCH (f:CalendarFeed {id: $id})-[:OF]->(a:Account)
RETURN a.id AS accountId, f.createdAt AS createdAt
