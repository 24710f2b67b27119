// List the names under which columns of files were kept
MATCH (p:ImportProfile)
RETURN p.id AS id
ORDER BY id
