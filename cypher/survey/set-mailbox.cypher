// Set the mailbox that receives the links and codes of this invitation
MATCH (i:Invitation {id: $id})
SET i.mailbox = $mailbox
