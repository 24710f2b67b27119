// Read the speakers named in reports by or about these organizations, including withdrawn reports
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:FROM|ABOUT]-(r:Report)
MATCH (r)-[:SEEN_IN]->(d:District)
RETURN DISTINCT r.id AS id, d.id AS districtId, r.saidBy AS speaker
