import { assessmentsOf } from '../../../server/assessments/assessments.ts';
import { readHistory } from '../../../server/changes/history.ts';
import { listFacts } from '../../../server/features/editing/list-facts.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { groundOn } from '../queries-changes-rows.ts';
import { expected, type HistoryEntry, reader } from './first-release.ts';
import { actionNow, kindNow, readRowNow, roleStateNow, tieStateNow, verbNow } from './terms.ts';

const inOrder = <Item extends { fact: string; id: string }>(facts: readonly Item[]): Item[] =>
  [...facts].sort((x, y) => (`${x.fact} ${x.id}` < `${y.fact} ${y.id}` ? -1 : 1));

/** What this release says of a district of the first one's graph. */
export async function readNow(graph: Graph, districtId: string) {
  const ground = groundOn(graph);
  const listed = await listFacts(graph, reader, districtId);
  const assessed = await assessmentsOf(graph, ground.model).district(districtId, expected.madeBy.asOf);
  if (!listed || !assessed) throw new Error(`There is no ${districtId}.`);
  const history = await graph.read((run) =>
    readHistory(run, { districtId, viewer: reader, ...ground }, 1, 1000),
  );
  const { roles, ties, gaps, questions } = assessed.assessment;
  return {
    facts: inOrder(listed.rows.map(({ namedBy, ...row }) => row)),
    revision: listed.revision,
    history: history.map(({ text, revision, personIds, madeWith, mutations, ...entry }) => ({
      ...entry,
      mutations: mutations.map(({ differences, ...mutation }) => mutation),
    })),
    roles: roles.map(({ role, state }) => [role, state]),
    ties: ties.map(({ id, state }) => [id, state]),
    gaps: gaps.map(({ items, verb }) => [...items, verb]),
    questions: questions.map(({ id, verb }) => [id, verb]),
  };
}

const changeNow = ({ action, mutations, ...entry }: HistoryEntry) => ({
  ...{ ...entry, action: actionNow(action) },
  mutations: mutations.map(({ fact, id, before, after }) => ({
    ...{ fact: kindNow(fact), id },
    before: readRowNow(fact, before),
    after: readRowNow(fact, after),
  })),
});

/** What the first release said of it, in the words of now. */
export function expectedNow(districtId: string) {
  const said = expected.districts[districtId];
  if (!said) throw new Error(`Nothing is said of ${districtId}.`);
  const { roles, ties, gaps, questions } = said.assessment;
  const lastNow = (now: (word: string) => string) => (row: string[]) => [
    ...row.slice(0, -1),
    now(row.at(-1) ?? ''),
  ];
  return {
    facts: inOrder(
      said.facts.facts.map(({ fact, value, ...row }) => ({
        ...row,
        fact: kindNow(fact),
        value: readRowNow(fact, value),
      })),
    ),
    revision: said.facts.revision,
    history: said.history.map(changeNow),
    roles: roles.map(lastNow(roleStateNow)),
    ties: ties.map(lastNow(tieStateNow)),
    gaps: gaps.map(lastNow(verbNow)),
    questions: questions.map(lastNow(verbNow)),
  };
}
