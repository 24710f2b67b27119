// Delete requests made before a time
MATCH (r:Request)
WHERE r.at < $before
DELETE r
