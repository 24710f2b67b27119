// Record a request and its answer, so that it is made once
CREATE (r:Request {id: $id, hash: $hash, answer: $answer, at: $at})
RETURN r.id AS id
