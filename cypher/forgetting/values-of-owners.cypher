// Read the values stored beside changes for these owners
UNWIND $ids AS id
MATCH (k:PersonKey {id: id})<-[:OF]-(v:PersonalValue)
RETURN k.id AS id, v.value AS value
