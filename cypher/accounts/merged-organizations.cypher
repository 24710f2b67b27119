// Into which organizations were these merged, by merges that stand?
UNWIND $organizationIds AS id
MATCH (o:Organization {id: id})-[m:MERGED_INTO]->(stayer:Organization)
MATCH (c:Change {id: m.changeId})
WHERE c.undone IS NULL
RETURN DISTINCT stayer.id AS id
