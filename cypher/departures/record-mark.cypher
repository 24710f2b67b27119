// What that rests on this person does somebody mark for handing over (marked null: no longer)?
MATCH (d:District {id: $districtId})
MATCH (p:Person {id: $personId})
MERGE (p)-[h:HANDS_OVER {id: $id}]->(d)
SET h.itemId = $itemId, h.at = $at, h.actor = $actor, h.marked = $marked
RETURN h.id AS id
