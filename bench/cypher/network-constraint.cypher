// Find the nodes of the invented network by their ids
CREATE CONSTRAINT bench_node IF NOT EXISTS FOR (n:BenchNode) REQUIRE n.id IS UNIQUE
