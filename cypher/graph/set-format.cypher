// Record the format that the graph was migrated to
MATCH (g:TielineGraph {id: 'graph'})
SET g.format = $format
