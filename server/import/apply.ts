import { FACT_KINDS, referencesIn } from '../../core/facts/index.ts';
import type { Said } from '../../core/facts/said.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Entry } from '../changes/entries.ts';
import type { PlanContext } from '../changes/plan.ts';
import { revisionNow, writeChange } from '../changes/write.ts';
import type { DryRun } from './dry-run.ts';
import type { ImportLine } from './lines.ts';
import type { Watch } from './watch.ts';

interface Applied {
  readonly districtId: string;
  readonly changeId: string;
  readonly facts: number;
}

type Writable = ImportLine & {
  readonly judged: NonNullable<ImportLine['judged']>;
  readonly districtId: string;
};

/** What can be written now: new and changed facts whose organizations and people are on record or come with them. */
export function writable({ lines, matched }: Pick<DryRun, 'lines' | 'matched'>): Writable[] {
  const ready = [...lines].filter(
    (line): line is Writable =>
      (line.fate === 'new' || line.fate === 'changed') &&
      line.judged?.value != null &&
      line.districtId !== null,
  );
  const missing = new Set([...matched.values()].flatMap(({ id, isOnRecord }) => (isOnRecord ? [] : id)));
  for (const { fact, judged } of ready) if (fact === 'organizations') missing.delete(judged.id);
  const isWhole = ({ fact, judged }: Writable): boolean =>
    fact === 'organizations' || referencesIn(fact, judged.value ?? {}).every(({ id }) => !missing.has(id));
  const whole = ready.filter(isWhole).map((line) => withoutMissingParent(line, missing));
  const pieces = new Set(whole.filter(({ fact }) => fact === 'evidence').map(({ judged }) => judged.id));
  const people = new Set(
    whole.filter(({ fact }) => fact === 'employment').map(({ judged }) => judged.value?.personId),
  );
  const partiesOf = groupBy(
    whole.filter(({ fact }) => fact === 'parties'),
    ({ judged }) => String(judged.value?.evidenceId),
  );
  return whole.filter(({ fact, fate, judged }) => {
    if (fact === 'evidence') return fate === 'changed' || partiesOf(judged.id).length === 2;
    if (fact === 'parties')
      return (
        pieces.has(String(judged.value?.evidenceId)) &&
        partiesOf(String(judged.value?.evidenceId)).length === 2
      );
    return fact !== 'people' || fate === 'changed' || people.has(judged.id);
  });
}

/** A parent that waits for an answer is left out, not the organization. */
function withoutMissingParent(line: Writable, missing: ReadonlySet<string>): Writable {
  const { fact, judged } = line;
  const parentId = judged.value?.parentId;
  if (fact !== 'organizations' || typeof parentId !== 'string' || !missing.has(parentId)) return line;
  return { ...line, judged: { ...judged, value: { ...judged.value, parentId: null } } };
}

/**
 * Writes what a dry run found, one change in the history of each district, which names the import. A district is written whole
 * or not at all. @throws AppError as `writeChange`.
 */
export async function applyImport(
  tieline: PlanContext,
  viewer: Viewer,
  run: DryRun,
  name: string,
  watch: Watch = {},
): Promise<Applied[]> {
  const lines = writable(run);
  const districts = distinct(lines.map(({ districtId }) => districtId));
  const written = new Set<string>();
  const said = new Set(
    [...run.matched.values()].flatMap(({ id, isSaidToBeNew }) => (isSaidToBeNew ? id : [])),
  );
  const applied: Applied[] = [];
  watch.tell?.({ stage: 'writing', done: 0, total: lines.length });
  for (const districtId of districts) {
    const entries = entriesOf(lines, districtId, written, said);
    if (entries.length === 0) continue;
    const revision = await revisionNow(tieline, districtId);
    const body = { action: 'import' as const, why: `Import of ${name}`, entries };
    const { changeId } = await writeChange(tieline, viewer, {
      districtId,
      ifMatch: `"${revision}"`,
      key: undefined,
      body,
    });
    applied.push({ districtId, changeId, facts: entries.length });
    watch.tell?.({ stage: 'writing', done: written.size, total: lines.length });
  }
  return applied;
}

/** The entries of one district, with the organizations of others that they name and that are not written yet. */
function entriesOf(
  lines: readonly Writable[],
  districtId: string,
  written: Set<string>,
  others: ReadonlySet<string>,
): Entry[] {
  const byId = new Map(
    lines.filter(({ fact }) => fact === 'organizations').map((line) => [line.judged.id, line]),
  );
  const chosen = new Set<Writable>();
  const take = (line: Writable): void => {
    const key = `${line.fact} ${line.judged.id}`;
    if (written.has(key)) return;
    written.add(key);
    chosen.add(line);
    for (const { kind, id } of referencesIn(line.fact, line.judged.value ?? {})) {
      const named = kind === 'organizations' ? byId.get(id) : undefined;
      if (named) take(named);
    }
  };
  for (const line of lines) if (line.districtId === districtId) take(line);
  const saidOf = (id: string): Said[] =>
    others.has(id) ? ['organization name', 'not a duplicate'] : ['organization name'];
  return FACT_KINDS.flatMap((kind) =>
    [...chosen]
      .filter(({ fact }) => fact === kind)
      .map(
        ({ fact, judged }): Entry => ({
          ...{ fact, id: judged.id, value: judged.value },
          ...(fact === 'organizations' && { said: saidOf(judged.id) }),
        }),
      ),
  );
}
