// One shortest path between two nodes, as Neo4j finds it.
MATCH (a:BenchNode {id: $from}), (b:BenchNode {id: $to})
MATCH path = shortestPath((a)-[:BENCH_KNOWS*..3]-(b))
RETURN [node IN nodes(path) | node.id] AS nodes
