// Into which organization was this one merged, by a change that still holds?
MATCH (o:Organization {id: $id})-[m:MERGED_INTO]->(stayer:Organization)
MATCH (c:Change {id: m.changeId})
WHERE c.undone IS NULL
RETURN stayer.id AS id
