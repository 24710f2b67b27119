// Store the answer to one question of this invitation; null if the answer was removed
MATCH (i:Invitation {id: $invitationId})
MERGE (a:InvitationAnswer {id: $id})
SET a.item = $item, a.value = $value, a.at = $at
MERGE (a)-[:ANSWERS]->(i)
