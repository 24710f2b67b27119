// Create an invitation of this organization to report its work in this district
MATCH (d:District {id: $districtId})
MATCH (o:Organization {id: $organizationId})
CREATE (i:Invitation {id: $id, mailbox: $mailbox, askedBy: $askedBy, askedAt: $at, expiresAt: $expiresAt, reminders: 0})
CREATE (d)<-[:ASKS_IN]-(i)
CREATE (i)-[:ASKS]->(o)
