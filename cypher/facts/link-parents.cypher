// Connect organizations with their parents
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})
MATCH (p:Organization {id: row.parentId})
MERGE (o)-[:PART_OF]->(p)
RETURN count(*) AS written
