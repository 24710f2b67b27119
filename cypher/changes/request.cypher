// Was this request made before, and what was the answer?
MATCH (r:Request {id: $id})
RETURN r.hash AS hash, r.answer AS answer
