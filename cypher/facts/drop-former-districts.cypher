// Delete the districts in which evidence is no longer seen
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})-[seen:SEEN_IN]->(d:District)
WHERE NOT d.id IN row.districtIds
DELETE seen
