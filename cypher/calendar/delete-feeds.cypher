// Delete the calendar feed of this account
MATCH (a:Account {id: $accountId})<-[:OF]-(f:CalendarFeed)
DETACH DELETE f
