// Lock the graph so that no other Tieline migrates it, and read its format
MATCH (g:TielineGraph {id: 'graph'})
SET g.migratedAt = $at
RETURN g.format AS format
