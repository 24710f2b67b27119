// List which organizations were asked by link in these districts, when, whether they opened it, and how many answers they have given
UNWIND $districtIds AS key
MATCH (d:District {id: key})<-[:ASKS_IN]-(i:Invitation)-[:ASKS]->(o:Organization)
WHERE i.revokedAt IS NULL
RETURN d.id AS districtId, o.id AS organizationId, o.sector AS sector, i.askedAt AS askedAt, i.openedAt AS openedAt,
  size([(i)<-[:ANSWERS]-(a:InvitationAnswer) WHERE a.value IS NOT NULL | a.id]) AS answers
