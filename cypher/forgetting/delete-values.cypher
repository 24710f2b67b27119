// Delete names and contacts of these persons that changes name by their hash
UNWIND $ids AS id
MATCH (k:PersonKey {id: id})<-[:OF]-(v:PersonalValue)
DETACH DELETE v
