// Write the nodes of the invented network
UNWIND $nodes AS node
CREATE (:BenchNode {id: node.id})
