// List the training topics that an administrator changed or added
MATCH (t:TrainingTopic)
RETURN t.id AS id, t.name AS name, t.retired AS retired
ORDER BY id
