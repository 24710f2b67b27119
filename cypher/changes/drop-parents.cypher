// Which parent does an organization leave?
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[former:PART_OF]->(:Organization)
DELETE former
