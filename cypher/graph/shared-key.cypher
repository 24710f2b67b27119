// With which key do all processes on this graph sign? The first to ask chooses it.
MATCH (g:TielineGraph {id: 'graph'})
SET g.key = coalesce(g.key, $key)
RETURN g.key AS key
