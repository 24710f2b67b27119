// Write custom sentences for reports; a new one never overwrites another with the same id
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MERGE (x:OwnSentence {id: row.id})
WITH *
WHERE x.origin IS NULL OR NOT row.isNew
MERGE (x)-[:SEEN_IN]->(d)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
