// Remove who is said to have spoken in these reports of organizations and about them
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:FROM|ABOUT]-(r:Report)
WHERE r.id IN $factIds
SET r.saidBy = null
