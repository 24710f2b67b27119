// Read the key that all processes on this graph sign with; the first caller sets it
MATCH (g:TielineGraph {id: 'graph'})
SET g.key = coalesce(g.key, $key)
RETURN g.key AS key
