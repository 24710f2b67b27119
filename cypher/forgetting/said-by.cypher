// Read who is said to have spoken in the reports of these organizations and about them, withdrawn ones too
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:FROM|ABOUT]-(r:Report)
MATCH (r)-[:SEEN_IN]->(d:District)
RETURN DISTINCT r.id AS id, d.id AS districtId, r.saidBy AS speaker
