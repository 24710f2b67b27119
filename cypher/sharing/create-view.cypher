// Create a shared view of a district, storing only the hash of its secret
MATCH (d:District {id: $districtId})
CREATE (v:SharedView {id: $id, secretHash: $secretHash, passphraseHash: $passphraseHash, recipient: $recipient,
  parts: $parts, mailboxes: $mailboxes, createdBy: $createdBy, createdAt: $at, frozenOn: $frozenOn, lastDay: $lastDay,
  expiresAt: $expiresAt, addressKey: $addressKey})
SET v.addresses = $addresses
CREATE (v)-[:SHARED_FROM]->(d)
