/**
 * Lays out a network with cytoscape-fcose without a page, as its documentation recommends for quality
 * ("proof"), and prints its time in milliseconds and the position of each node. Run by networks.ts: fcose.mjs
 * QUALITY, with the network on standard input.
 */
import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);
const { nodes, ties } = JSON.parse(readFileSync(0, 'utf8'));
const graph = cytoscape({
  headless: true,
  styleEnabled: true,
  elements: [
    ...nodes.map(({ id }) => ({ data: { id } })),
    ...ties.map(({ a, b }, at) => ({ data: { id: `tie-${at}`, source: a, target: b } })),
  ],
});
const begin = performance.now();
graph
  .layout({ name: 'fcose', quality: process.argv[2], animate: false, randomize: true, packComponents: false })
  .run();
const milliseconds = performance.now() - begin;
const placeOf = (id) => graph.getElementById(id).position();
const answer = JSON.stringify({ milliseconds, places: nodes.map(({ id }) => placeOf(id)) });
process.stdout.write(answer, () => process.exit()); // cytoscape would keep the process running
