// Lock this graph against other processes that migrate it, and read its format
MATCH (g:TielineGraph {id: 'graph'})
SET g.migratedAt = $at
RETURN g.format AS format
