// Remove evidence from districts that it no longer belongs to
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})-[seen:SEEN_IN]->(d:District)
WHERE NOT d.id IN row.districtIds
DELETE seen
