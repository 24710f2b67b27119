// List the organizations that these were merged into, except by merges that were undone
UNWIND $organizationIds AS id
MATCH (o:Organization {id: id})-[m:MERGED_INTO]->(stayer:Organization)
MATCH (c:Change {id: m.changeId})
WHERE c.undone IS NULL
RETURN DISTINCT stayer.id AS id
