// Keep what was answered to one question of this invitation; null where the answer was taken back
MATCH (i:Invitation {id: $invitationId})
MERGE (a:InvitationAnswer {id: $id})
SET a.item = $item, a.value = $value, a.at = $at
MERGE (a)-[:ANSWERS]->(i)
