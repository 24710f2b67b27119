// Delete failed attempts that are too old to delay anyone
MATCH (g:Guessing)
WHERE g.askedAt < $before
DELETE g
