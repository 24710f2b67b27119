// On which day was a piece of evidence seen to work, as people say?
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MERGE (x:ActivityDate {id: row.id})
MERGE (x)-[:OF]->(e)
SET x.at = row.at, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
