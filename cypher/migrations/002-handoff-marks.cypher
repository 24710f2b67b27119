// Rename handover marks to handoff marks
MATCH (p:Person)-[old:HANDS_OVER]->(d:District)
CREATE (p)-[new:HANDS_OFF]->(d)
SET new = properties(old)
DELETE old
