// Write a topic of trainings
MERGE (t:TrainingTopic {id: $id})
SET t.name = $name, t.retired = $retired
