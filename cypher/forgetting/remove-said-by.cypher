// Remove the speakers named in these reports by or about organizations
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:FROM|ABOUT]-(r:Report)
WHERE r.id IN $factIds
SET r.saidBy = null
