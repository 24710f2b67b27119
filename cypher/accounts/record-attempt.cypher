// Record how many sign-in attempts have failed here, and when the last one was
MATCH (g:Guessing {id: $id})
SET g.failures = $failures, g.triedAt = $at
