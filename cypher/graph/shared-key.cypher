// Read the key with which all processes on this graph sign; the first to ask sets it
MATCH (g:TielineGraph {id: 'graph'})
SET g.key = coalesce(g.key, $key)
RETURN g.key AS key
