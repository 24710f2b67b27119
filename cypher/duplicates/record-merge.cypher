// Into which organization does a change merge this one?
MATCH (twin:Organization {id: $mergeId})
MATCH (stayer:Organization {id: $keepId})
MERGE (twin)-[m:MERGED_INTO {changeId: $changeId}]->(stayer)
RETURN stayer.id AS id
