// Delete failed attempts so old that they delay no one any more
MATCH (g:Guessing)
WHERE g.askedAt < $before
DELETE g
