// Record what happened to an account, who did it and when
CREATE (e:AccountEvent {id: $id, at: $at, actorId: $actorId, accountId: $accountId, what: $what})
