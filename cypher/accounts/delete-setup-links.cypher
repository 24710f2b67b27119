// Delete the links to make the first administrator
MATCH (l:OneTimeLink)
WHERE l.purpose = 'first-administrator'
DETACH DELETE l
