// Set the mailbox to which the links and codes of this invitation go
MATCH (i:Invitation {id: $id})
SET i.mailbox = $mailbox
