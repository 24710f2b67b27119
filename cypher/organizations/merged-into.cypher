// Find the organization into which this one was merged by a change that has not been undone
MATCH (o:Organization {id: $id})-[m:MERGED_INTO]->(stayer:Organization)
MATCH (c:Change {id: m.changeId})
WHERE c.undone IS NULL
RETURN stayer.id AS id
