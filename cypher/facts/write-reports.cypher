// Write reports of one organization about another; a new one never overwrites another with the same id
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (a:Organization {id: row.fromId})
MATCH (b:Organization {id: row.aboutId})
MERGE (x:Report {id: row.id})
WITH *
WHERE x.origin IS NULL OR NOT row.isNew
MERGE (x)-[:SEEN_IN]->(d)
MERGE (x)-[:FROM]->(a)
MERGE (x)-[:ABOUT]->(b)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
