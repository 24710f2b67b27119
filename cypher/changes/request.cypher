// Read the recorded response to a request
MATCH (r:Request {id: $id})
RETURN r.hash AS hash, r.answer AS answer
