// Read the account with this email, in lower case
MATCH (a:Account {email: $email})
RETURN a.id AS id, a.email AS email, a.name AS name, a.role AS role, a.districts AS districts,
  a.organizations AS organizations, a.disabled AS disabled, a.passwordHash AS passwordHash,
  a.createdAt AS createdAt, a.lastSignInAt AS lastSignInAt, coalesce(a.revision, 0) AS revision
