// List the accounts that administer this installation now, and whether each has come in yet
MATCH (a:Account)
WHERE a.role = 'administrator' AND a.disabled = false
RETURN a.id AS id, a.passwordHash IS NOT NULL AS hasPassword,
  a.passwordHash IS NOT NULL OR a.lastSignInAt IS NOT NULL AS hasComeIn
