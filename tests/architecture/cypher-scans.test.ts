import { fileURLToPath } from 'node:url';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definedQueries } from '../../server/graph/query.ts';
import { schemaStatements } from '../../server/graph/schema.ts';
import { sampleOf } from './cypher-samples.ts';
import { codeOf } from './cypher-text.ts';

/**
 * Queries that read all nodes of a label, as they should. A new query is not added without a reason: what answers a request
 * about one district, organization or account reads none but its own.
 */
const ON_PURPOSE: Readonly<Record<string, string>> = {
  'accounts/accounts': 'the list of all',
  'accounts/administrators': 'of accounts, of which there are few, when one is changed',
  'accounts/events': 'the list of all',
  'accounts/delete-setup-links': 'at the start',
  'accounts/delete-expired-attempts': 'housekeeping',
  'accounts/delete-expired-sessions': 'housekeeping',
  'archive/delete-some': 'before a restore, of everything',
  'archive/labels': 'for an archive of everything',
  'changes/delete-expired-requests': 'housekeeping',
  'changes/first': 'the beginning of the installation, for an earlier day',
  'facts/corrected-fields': 'before reference data is loaded',
  'facts/read-practices': 'any practice may be adopted; there are few',
  'forgetting/changes': 'once for a person who is forgotten',
  'forgetting/districts-of-parts': 'once for a person who is forgotten',
  'forgetting/posts': 'once a day',
  'forgetting/recorded': 'the list of all',
  'forgetting/withdrawn': 'once a day',
  'graph/count-nodes': 'when a database is taken over',
  'imports/profiles': 'the list of all',
  'migrations/002-handoff-marks': 'once',
  'migrations/002-maintainers': 'once',
  'migrations/002-requests': 'once',
  'migrations/002-unfilled': 'once',
  'migrations/004-entered-in': 'once',
  'nation/delete-rows': 'in the background, of two weeks of rows',
  'nation/rows': 'in the background, of two weeks of rows',
  'organizations/names': 'kept in memory',
  'people/all': 'kept in memory',
  'places/offices': 'of the 94 districts',
  'places/revisions': 'of the 94 districts',
  'practices/adopted': 'the list of all',
  'practices/list': 'the list of all',
  'reference/loads': 'one for each edition',
  'sharing/closed': 'housekeeping',
  'survey/closed': 'housekeeping',
  'reference/replaced-since': 'of editions since, for an earlier day',
  'trainings/topics': 'the list of all',
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const db: GrafeoDB = grafeo.GrafeoDB.create();
/** Nodes of each label: a step that gives more than half as many has read them all. */
const MANY = 100;
const UNIQUE = /FOR \(n:(\w+)\) REQUIRE n\.(id|fips) IS UNIQUE/;

/** Each label has the node that the sample of an id names, and others, whose texts come before and after it. */
beforeAll(async () => {
  for (const file of globSync('server/**/*queries.ts', { cwd: root, absolute: true })) await import(file);
  const ids = ['x', ...Array.from({ length: MANY - 1 }, (_, at) => `${at % 2 ? 'y' : 'a'}${at}`)];
  for (const statement of schemaStatements('embedded')) {
    await db.executeCypher(statement);
    const [, label, key] = UNIQUE.exec(statement) ?? [];
    // There is one node of this label, so that to scan it is to look it up.
    if (label && label !== 'TielineGraph')
      await db.executeCypher(`UNWIND $ids AS id CREATE (n:${label} {${key}: id, name: id})`, { ids });
  }
});
afterAll(() => db.close());

/** A node that is made has an id of its own. */
const MADE = /CREATE \(\w*:\w+ \{id: (\$|row\.)id\b/;
const SCAN = /^\s*(?:Scan|RangeScan) \(.*?rows=(\d+)/;
const LOOKS_UP = /\bMATCH\b|\bMERGE\b/;

/** A range of a property in which the engine knew that there is none. */
const NONE_IN_RANGE = /Empty \((\w+)\.\w+ (?:Lt|Le|Gt|Ge) /;

/** The steps in which the engine read all nodes of a label, or all of the graph, when it ran this query. */
async function scansIn(text: string, params: unknown): Promise<string[]> {
  const relationships = new Set([...text.matchAll(/\[(\w+):/g)].map(([, variable]) => variable));
  const isOfNodes = (step: string): boolean => {
    const [, variable] = NONE_IN_RANGE.exec(step) ?? [];
    return variable !== undefined && !relationships.has(variable);
  };
  const transaction = db.beginTransaction();
  try {
    const profile = String((await transaction.executeCypher(`PROFILE ${text}`, params)).scalar());
    return profile
      .split('\n')
      .filter(
        (step) => /RangeScan/.test(step) || isOfNodes(step) || Number(SCAN.exec(step)?.[1] ?? 0) > MANY / 2,
      )
      .map((step) => step.trim().replace(/ +rows=.*/, ''));
  } finally {
    transaction.rollback();
  }
}

describe('on a graph with many nodes of each label', () => {
  it('no query reads all of one, but for those that should', async () => {
    const scanning: string[] = [];
    for (const { name, text, params } of definedQueries()) {
      if (!LOOKS_UP.test(codeOf(text))) continue;
      const found = await scansIn(text, sampleOf(params, MADE.test(text) ? 'new' : 'x'));
      if (found.length > 0) scanning.push(name);
    }
    expect(scanning.sort()).toEqual(Object.keys(ON_PURPOSE).sort());
  });

  it.each([
    [
      'what may be missing beside a node',
      "UNWIND ['x'] AS id MATCH (o:Organization {id: id}) OPTIONAL MATCH (o)-[:PART_OF]->(p:Organization) RETURN p.id AS id",
    ],
    ['a label by another property', "MATCH (o:Organization) WHERE o.name = 'x' RETURN o.id AS id"],
    ['a label by a range without an index', "MATCH (o:Organization) WHERE o.name < 'x' RETURN o.id AS id"],
  ])('would be caught: %s', async (_, text) => {
    expect(await scansIn(text, {})).not.toEqual([]);
  });

  it.each([
    [
      'what may be missing, as a list',
      "MATCH (o:Organization {id: 'x'}) RETURN head([(o)-[:PART_OF]->(p:Organization) | p.id]) AS id",
    ],
    [
      'a node and what hangs on it',
      "MATCH (d:District {id: 'x'})<-[:SEEN_IN]-(e:Evidence) RETURN e.id AS id",
    ],
  ])('passes: %s', async (_, text) => {
    expect(await scansIn(text, {})).toEqual([]);
  });
});
