// Which failed guesses are so long past that they slow nobody any more?
MATCH (g:Guessing)
WHERE g.askedAt < $before
DELETE g
