// How does an account get another password?
MATCH (a:Account {id: $id})
SET a.passwordHash = $passwordHash
