// List the labels of all nodes in this graph
MATCH (n)
UNWIND labels(n) AS label
RETURN DISTINCT label AS label
