// Set the password of an account
MATCH (a:Account {id: $id})
SET a.passwordHash = $passwordHash
