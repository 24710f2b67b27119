// Remove some answers that these organizations gave by link
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:ASKS]-(i:Invitation)
MATCH (i)<-[:ANSWERS]-(a:InvitationAnswer)
WHERE a.id IN $factIds
SET a.value = null
