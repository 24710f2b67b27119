// Who administers this installation now?
MATCH (a:Account)
WHERE a.role = 'administrator' AND a.disabled = false
RETURN a.id AS id
