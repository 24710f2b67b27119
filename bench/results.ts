import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { type Figure, HEAD, isMet, rowOf } from './figures.ts';

const versionOf = (path: string): string =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version;
const loadAtStart = loadavg()[0] ?? 0;

/** Overwrites the last results with those of this run, and a description of the machine. */
export function writeResults(figures: readonly Figure[], { short }: { short: boolean }): void {
  const [loadAtEnd = 0] = loadavg();
  const missed = figures.filter((figure) => !isMet(figure)).length;
  const cores = cpus().length;
  writeFileSync(
    new URL('RESULTS.md', import.meta.url),
    [
      '# Results of the last run of `npm run bench`',
      '',
      `${new Date().toISOString().slice(0, 10)}, ${short ? 'the short form (few runs, up to 10x)' : 'the full form'}. ${figures.length - missed} of ${figures.length} goals met.`,
      '',
      `Machine: ${cores} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Linux, Node ${process.versions.node}, @grafeo-db/js ${versionOf('../node_modules/@grafeo-db/js/package.json')}, neo4j-driver ${versionOf('../node_modules/neo4j-driver/package.json')}, Neo4j 5.26, @neo4j/graphql ${versionOf('node_modules/@neo4j/graphql/package.json')}.`,
      '',
      `Load average of a minute at the start ${loadAtStart.toFixed(1)}, at the end ${loadAtEnd.toFixed(1)}, the bench included. Where it was above the number of cores before the bench began, others used the machine: medians of works that took turns can be trusted, single times in milliseconds less.`,
      '',
      'A district of 500 organizations and 5,000 pieces of evidence, invented, on the public record of the nation; 10x and 100x give each of the other districts so many times ten organizations and as much evidence. The product answers from a process of its own, by HTTP.',
      '',
      HEAD,
      ...figures.map(rowOf),
      '',
    ].join('\n'),
  );
}
