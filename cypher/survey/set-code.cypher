// Keep the hash of the code that was mailed for a link of an invitation, or none
MATCH (l:InvitationLink {id: $id})
SET l.codeHash = $codeHash, l.codeAt = $at
