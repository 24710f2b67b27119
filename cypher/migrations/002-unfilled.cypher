// How is a role said to be unfilled that was said to be nobody's?
MATCH (s:Statement)
WHERE s.kind = 'nobody'
SET s.kind = 'unfilled'
