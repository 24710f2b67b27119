// Which requests are so long past that nobody sends them again?
MATCH (r:Request)
WHERE r.at < $before
DELETE r
