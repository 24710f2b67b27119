// Lock the sign-in attempts for this account or address, and read how many failed and when the last one was
MERGE (g:Guessing {id: $id})
ON CREATE SET g.failures = 0, g.triedAt = $at
SET g.askedAt = $at
RETURN g.failures AS failures, g.triedAt AS triedAt
