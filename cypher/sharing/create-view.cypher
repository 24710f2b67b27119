// Create a shared view of a district, of whose secret only the hash is kept
MATCH (d:District {id: $districtId})
CREATE (v:SharedView {id: $id, secretHash: $secretHash, passphraseHash: $passphraseHash, recipient: $recipient,
  parts: $parts, mailboxes: $mailboxes, createdBy: $createdBy, createdAt: $at, frozenOn: $frozenOn, lastDay: $lastDay,
  expiresAt: $expiresAt, addressKey: $addressKey})
SET v.addresses = $addresses
CREATE (v)-[:SHARED_FROM]->(d)
