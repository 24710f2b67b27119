// List the account events, newest first
MATCH (e:AccountEvent)
RETURN e.id AS id, e.at AS at, e.actorId AS actorId, e.accountId AS accountId, e.what AS what
ORDER BY at DESC, id
