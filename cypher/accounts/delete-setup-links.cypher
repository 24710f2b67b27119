// Delete the links for creating the first administrator
MATCH (l:OneTimeLink)
WHERE l.purpose = 'first-administrator'
DETACH DELETE l
