// Of which organization is another a part? One parent each; one that people chose stays.
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})
MATCH (p:Organization {id: row.parentId})
FOREACH (unedited IN CASE WHEN 'parentId' IN coalesce(o.editedFields, []) THEN [] ELSE [1] END |
  MERGE (o)-[:PART_OF]->(p))
RETURN count(*) AS written
