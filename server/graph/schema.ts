import { readFileSync } from 'node:fs';
import type { Graph } from './graph.ts';

/** A graph just opened, whose constraints and indexes are not yet sure to be in place. */
export interface Engine extends Graph {
  /** Runs one statement of the schema file, outside of any transaction. */
  define(statement: string): Promise<void>;
}

/** Creates the missing constraints and indexes of `cypher/schema.<engine>.cypher`. */
export async function applySchema(engine: Engine): Promise<void> {
  for (const statement of schemaStatements(engine.engine)) await engine.define(statement);
}

/** The statements of an engine's schema file, without comments. */
export function schemaStatements(engine: Graph['engine']): string[] {
  const text = readFileSync(new URL(`../../cypher/schema.${engine}.cypher`, import.meta.url), 'utf8');
  return text
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
