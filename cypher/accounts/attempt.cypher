// How often was a sign-in tried for this account, or from this address, and when may the next be? The write makes others wait.
MERGE (g:Guessing {id: $id})
ON CREATE SET g.failures = 0, g.triedAt = $at, g.notBefore = $at
SET g.askedAt = $at
RETURN g.failures AS failures, g.triedAt AS triedAt, g.notBefore AS notBefore
