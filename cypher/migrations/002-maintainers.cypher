// Rename carriers of evidence to maintainers
MATCH (p:Person)-[old:CARRIES]->(e:Evidence)
CREATE (p)-[new:MAINTAINS]->(e)
SET new = properties(old)
DELETE old
