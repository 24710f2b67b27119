// Record the organization that a change merges this one into
MATCH (twin:Organization {id: $mergeId})
MATCH (stayer:Organization {id: $keepId})
MERGE (twin)-[m:MERGED_INTO {changeId: $changeId}]->(stayer)
RETURN stayer.id AS id
