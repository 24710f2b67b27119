// Delete the names and contact details of these people that changes refer to by hash
UNWIND $ids AS id
MATCH (k:PersonKey {id: id})<-[:OF]-(v:PersonalValue)
DETACH DELETE v
