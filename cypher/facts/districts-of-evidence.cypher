// Read the districts that evidence belongs to
UNWIND $ids AS key
MATCH (x:Evidence {id: key})-[:SEEN_IN]->(d:District)
RETURN x.id AS id, d.id AS districtId
