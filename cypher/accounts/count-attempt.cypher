// How many guesses have failed here, and when may the next be made?
MATCH (g:Guessing {id: $id})
SET g.failures = $failures, g.triedAt = $at, g.notBefore = $notBefore
