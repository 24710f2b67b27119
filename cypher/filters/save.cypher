// Save a filter of this account under an id derived from the account and the name
MATCH (a:Account {id: $accountId})
MERGE (f:SavedFilter {id: $id})
SET f.name = $name, f.clauses = $clauses, f.state = $state, f.circuit = $circuit, f.districts = $districts,
  f.program = $program, f.savedAt = $at
MERGE (f)-[:OF]->(a)
