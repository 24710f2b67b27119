// Which unused links of this account die, because a newer one replaces them?
MATCH (a:Account {id: $accountId})<-[:FOR]-(l:OneTimeLink)
DETACH DELETE l
