// Store the mutations of a change in parts
UNWIND $rows AS row
MATCH (c:Change {id: row.changeId})
CREATE (p:ChangePart {id: row.id, position: row.position, hash: row.hash, body: row.body})-[:OF]->(c)
RETURN p.id AS id
