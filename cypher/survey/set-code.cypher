// Set or clear the hash of the code that was mailed for a link of an invitation
MATCH (l:InvitationLink {id: $id})
SET l.codeHash = $codeHash, l.codeAt = $at
