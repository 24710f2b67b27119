// Bind a link of an invitation to this browser as of now
MATCH (l:InvitationLink {id: $linkId})
MERGE (b:InvitationBrowser {id: $id})
SET b.boundAt = $at
MERGE (b)-[:OPENED]->(l)
