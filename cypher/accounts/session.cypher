// Read this session and its account
MATCH (s:Session {id: $id})-[:OF]->(a:Account)
RETURN s.createdAt AS startedAt, s.lastSeenAt AS lastSeenAt, s.endedAt AS endedAt,
  a.id AS id, a.email AS email, a.name AS name, a.role AS role, a.districts AS districts,
  a.organizations AS organizations, a.disabled AS disabled, a.passwordHash AS passwordHash,
  a.createdAt AS createdAt, a.lastSignInAt AS lastSignInAt, coalesce(a.revision, 0) AS revision
