// Read which version of the reference data was loaded completely
MATCH (g:TielineGraph {id: 'graph'})
WHERE g.referenceVersion IS NOT NULL
RETURN g.referenceVersion AS version
