// Record the organization into which a change merges this one
MATCH (twin:Organization {id: $mergeId})
MATCH (stayer:Organization {id: $keepId})
MERGE (twin)-[m:MERGED_INTO {changeId: $changeId}]->(stayer)
RETURN stayer.id AS id
