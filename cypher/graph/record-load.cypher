// Record what was loaded into the graph besides people's changes: which edition, with which model, and on which day
CREATE (:Load {id: $id, kind: $kind, edition: $edition, day: $day, at: $at, model: $model})
