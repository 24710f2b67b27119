// Read which invitation a link opens, how many browsers it is bound to, and since when to this one
MATCH (l:InvitationLink {id: $id})
RETURN head([(l)-[:OPENS]->(i:Invitation) | i.id]) AS invitationId,
  size([(l)<-[:OPENED]-(b:InvitationBrowser) | b.id]) AS browsers,
  head([(l)<-[:OPENED]-(b:InvitationBrowser) WHERE b.id = $browserId | b.boundAt]) AS boundAt,
  l.codeHash AS codeHash, l.codeAt AS codeAt
