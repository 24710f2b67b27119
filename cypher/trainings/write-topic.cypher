// Write a training topic
MERGE (t:TrainingTopic {id: $id})
SET t.name = $name, t.retired = $retired
