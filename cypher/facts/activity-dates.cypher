// On which day was a piece of evidence seen to work: a meeting held, a protocol reviewed, a record confirmed?
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MERGE (s:ActivityDate {id: row.id})
ON CREATE SET s.at = row.at, s.origin = row.origin
MERGE (s)-[:OF]->(e)
RETURN count(*) AS written
