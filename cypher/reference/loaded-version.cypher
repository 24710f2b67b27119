// Which version of the reference data does this graph hold whole?
MATCH (g:TielineGraph {id: 'graph'})
WHERE g.referenceVersion IS NOT NULL
RETURN g.referenceVersion AS version
