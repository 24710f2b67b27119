// Read a shared view and its district
MATCH (v:SharedView {id: $id})-[:SHARED_FROM]->(d:District)
RETURN v.id AS id, d.id AS districtId, v.recipient AS recipient, v.parts AS parts, v.mailboxes AS mailboxes,
  v.createdBy AS createdBy, v.createdAt AS createdAt, v.frozenOn AS frozenOn, v.lastDay AS lastDay,
  v.expiresAt AS expiresAt, v.revokedAt AS revokedAt, v.secretHash AS secretHash, v.passphraseHash AS passphraseHash,
  coalesce(v.addresses, []) AS addresses, v.addressKey AS addressKey
