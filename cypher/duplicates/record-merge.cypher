// Record the organization that a change merges this one into
MATCH (duplicate:Organization {id: $mergeId})
MATCH (kept:Organization {id: $keepId})
MERGE (duplicate)-[m:MERGED_INTO {changeId: $changeId}]->(kept)
RETURN kept.id AS id
