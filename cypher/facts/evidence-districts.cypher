// In which districts is a piece of evidence seen? Where people chose them, those stay.
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (e:Evidence {id: row.evidenceId})
FOREACH (unedited IN CASE WHEN 'districtIds' IN coalesce(e.editedFields, []) THEN [] ELSE [1] END |
  MERGE (e)-[:SEEN_IN]->(d))
RETURN count(*) AS written
