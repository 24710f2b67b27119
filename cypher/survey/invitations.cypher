// List the invitations of this district
MATCH (d:District {id: $districtId})<-[:ASKS_IN]-(i:Invitation)-[:ASKS]->(o:Organization)
RETURN i.id AS id, d.id AS districtId, o.id AS organizationId, o.name AS organizationName, i.mailbox AS mailbox,
  i.askedBy AS askedBy, i.askedAt AS askedAt, i.expiresAt AS expiresAt, i.openedAt AS openedAt,
  i.declinedAt AS declinedAt, i.finishedAt AS finishedAt, i.revokedAt AS revokedAt,
  i.reminders AS reminders, i.remindedAt AS remindedAt
