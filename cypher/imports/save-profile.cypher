// Keep what columns hold under a name
MERGE (p:ImportProfile {id: $id})
SET p.mapping = $mapping
