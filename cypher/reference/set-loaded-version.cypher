// Record that a version of the reference data was loaded completely
MATCH (g:TielineGraph {id: 'graph'})
SET g.referenceVersion = $version
