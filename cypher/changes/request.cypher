// Read what a request was answered
MATCH (r:Request {id: $id})
RETURN r.hash AS hash, r.answer AS answer
