"""Times betweenness and cut points of a network in one library. Prints JSON: the median as {"milliseconds"}, or
{"absent": true}. Run by networks.ts: measures.py LIBRARY RUNS, with the network on standard input."""

import json
import sys
import time

library, runs = sys.argv[1], int(sys.argv[2])
network = json.load(sys.stdin)
place = {node["id"]: at for at, node in enumerate(network["nodes"])}
ties = [(place[tie["a"]], place[tie["b"]]) for tie in network["ties"]]

try:
    if library == "networkx":
        import networkx

        graph = networkx.Graph(ties)

        def measure():
            networkx.betweenness_centrality(graph, normalized=False)
            list(networkx.articulation_points(graph))
    else:
        import igraph

        graph = igraph.Graph(n=len(place), edges=ties)

        def measure():
            graph.betweenness()
            graph.articulation_points()
except ImportError:
    print(json.dumps({"absent": True}))
    sys.exit()

times = []
for _ in range(runs):
    begin = time.perf_counter()
    measure()
    times.append((time.perf_counter() - begin) * 1000)
print(json.dumps({"milliseconds": sorted(times)[len(times) // 2]}))
