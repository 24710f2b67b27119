// Record how many sign-in attempts have failed here, and when the next may be made
MATCH (g:Guessing {id: $id})
SET g.failures = $failures, g.triedAt = $at, g.notBefore = $notBefore
