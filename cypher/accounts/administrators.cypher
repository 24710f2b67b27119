// List the current administrators of this installation, and whether each has signed in yet
MATCH (a:Account)
WHERE a.role = 'administrator' AND a.disabled = false
RETURN a.id AS id, a.passwordHash IS NOT NULL AS hasPassword,
  a.passwordHash IS NOT NULL OR a.lastSignInAt IS NOT NULL AS hasComeIn
