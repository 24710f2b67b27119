// Write the ties of the invented network
UNWIND $ties AS tie
MATCH (a:BenchNode {id: tie.a}), (b:BenchNode {id: tie.b})
CREATE (a)-[:BENCH_KNOWS]->(b)
