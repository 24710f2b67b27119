// Remove who was talked to in these calls to organizations
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[x:CALLED]-(:District)
WHERE x.id IN $factIds
SET x.talkedTo = null
