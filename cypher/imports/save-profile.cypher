// Save a column mapping under a name
MERGE (p:ImportProfile {id: $id})
SET p.mapping = $mapping
