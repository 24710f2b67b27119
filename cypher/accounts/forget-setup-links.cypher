// Which links to make the first administrator die, because this start prints another?
MATCH (l:OneTimeLink)
WHERE l.purpose = 'first-administrator'
DETACH DELETE l
