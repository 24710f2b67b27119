// Which parent does an organization leave, because it is now part of another? Not where people chose the parent.
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})-[former:PART_OF]->(p:Organization)
WHERE p.id <> row.parentId AND NOT 'parentId' IN coalesce(o.editedFields, [])
DELETE former
