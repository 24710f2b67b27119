// How is a request remembered, so that the same one sent again writes nothing?
CREATE (r:Request {id: $id, hash: $hash, answer: $answer, at: $at})
RETURN r.id AS id
