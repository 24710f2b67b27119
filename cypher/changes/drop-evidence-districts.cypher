// In which districts is a piece of evidence no longer seen, now that people say where it is?
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})-[seen:SEEN_IN]->(d:District)
WHERE NOT d.id IN row.districtIds
DELETE seen
