// Record how many people were forgotten
CREATE (:Forgetting {id: $id, at: $at, day: $day, people: $people, replaced: $replaced, actorId: $actorId})
