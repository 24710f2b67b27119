// Read the parts of some changes, in order
UNWIND $ids AS id
MATCH (c:Change {id: id})<-[:OF]-(p:ChangePart)
RETURN c.id AS changeId, p.position AS position, p.hash AS hash, p.body AS body
ORDER BY changeId, position
