// Find the organization that this one was merged into, by a change that was not undone
MATCH (o:Organization {id: $id})-[m:MERGED_INTO]->(stayer:Organization)
MATCH (c:Change {id: m.changeId})
WHERE c.undone IS NULL
RETURN stayer.id AS id
