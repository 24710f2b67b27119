// Read what these organizations answered by link
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:ASKS]-(i:Invitation)
MATCH (i)-[:ASKS_IN]->(d:District)
MATCH (i)<-[:ANSWERS]-(a:InvitationAnswer)
RETURN a.id AS id, d.id AS districtId, a.value AS speaker
