// Rename statements that a role is nobody's to statements that it is unfilled
MATCH (s:Statement)
WHERE s.kind = 'nobody'
SET s.kind = 'unfilled'
