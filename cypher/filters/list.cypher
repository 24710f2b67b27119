// List the filters that this account saved, by name
MATCH (a:Account {id: $accountId})<-[:OF]-(f:SavedFilter)
RETURN f.id AS id, f.name AS name, f.clauses AS clauses, f.state AS state, f.circuit AS circuit, f.districts AS districts,
  f.program AS program, f.savedAt AS savedAt
ORDER BY name
