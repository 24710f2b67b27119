// Keep the columns of a kind of file under a name
MERGE (p:ImportProfile {name: $name})
SET p.mapping = $mapping
