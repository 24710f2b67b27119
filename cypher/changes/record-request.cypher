// Record a request and its response, so that repeating it has no further effect
CREATE (r:Request {id: $id, hash: $hash, answer: $answer, at: $at})
RETURN r.id AS id
