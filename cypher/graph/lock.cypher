// In which format is this graph, once no other Tieline migrates it?
MATCH (g:TielineGraph {id: 'graph'})
SET g.migratedAt = $at
RETURN g.format AS format
