// How does the graph remember that a version of the reference data was loaded whole?
MATCH (g:TielineGraph {id: 'graph'})
SET g.referenceVersion = $version
