// Record an account event, who caused it and when
CREATE (e:AccountEvent {id: $id, at: $at, actorId: $actorId, accountId: $accountId, what: $what})
