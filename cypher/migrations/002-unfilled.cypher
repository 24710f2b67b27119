// Rename statements of kind 'nobody' to 'unfilled'
MATCH (s:Statement)
WHERE s.kind = 'nobody'
SET s.kind = 'unfilled'
