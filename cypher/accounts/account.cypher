// Read the account with this id
MATCH (a:Account {id: $id})
RETURN a.id AS id, a.email AS email, a.name AS name, a.role AS role, a.districts AS districts,
  a.organizations AS organizations, a.disabled AS disabled, a.passwordHash AS passwordHash,
  a.createdAt AS createdAt, a.lastSignInAt AS lastSignInAt, coalesce(a.revision, 0) AS revision
