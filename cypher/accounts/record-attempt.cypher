// Record how many sign-in attempts have failed here, and when the last was made
MATCH (g:Guessing {id: $id})
SET g.failures = $failures, g.triedAt = $at
