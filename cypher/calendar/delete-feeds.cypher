// Delete the calendar feeds of this account
MATCH (a:Account {id: $accountId})<-[:OF]-(f:CalendarFeed)
DETACH DELETE f
