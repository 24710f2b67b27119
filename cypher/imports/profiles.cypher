// List the names of all import profiles
MATCH (p:ImportProfile)
RETURN p.name AS name
ORDER BY name
