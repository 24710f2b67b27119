// Remove the former parent of an organization
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})-[former:PART_OF]->(p:Organization)
WHERE row.parentId IS NULL OR p.id <> row.parentId
DELETE former
