import { FACT_KINDS, referencesIn } from '../../core/facts/index.ts';
import type { Said } from '../../core/facts/said.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Screened } from '../changes/check-row.ts';
import type { Entry } from '../changes/entries.ts';
import { pauses } from '../changes/pauses.ts';
import { type PlanContext, readEntries } from '../changes/plan.ts';
import { judgeMutations } from '../changes/planned.ts';
import { together } from '../changes/together.ts';
import type { Run } from '../graph/graph.ts';
import { screen } from '../screening/screen.ts';
import { revisions } from '../store/place-queries.ts';
import { readRows } from '../store/read-facts.ts';
import type { DryRun } from './dry-run.ts';
import type { ImportLine } from './lines.ts';
import { mayHold } from './screen-row.ts';
import type { Watch } from './watch.ts';

interface Applied {
  readonly districtId: string;
  readonly changeId: string;
  readonly facts: number;
}

export type Writable = ImportLine & {
  readonly judged: NonNullable<ImportLine['judged']>;
  readonly districtId: string;
};

export const isReady = (line: ImportLine): line is Writable =>
  (line.fate === 'new' || line.fate === 'changed') && line.judged?.value != null && line.districtId !== null;

/** Returns the new and changed facts of a dry run, computing each line once. */
export async function writable(lines: Iterable<ImportLine>): Promise<Writable[]> {
  const pause = pauses();
  const ready: Writable[] = [];
  for (const line of lines) {
    if (isReady(line)) ready.push(line);
    await pause();
  }
  return ready;
}

/**
 * Writes the new and changed facts of a dry run in one transaction: readers see all of them or none. Each district gets one
 * change in its history, which names the import; undoing one of these changes undoes all. Can be canceled until all is written.
 * @param ready the new and changed facts, if the caller has already computed the lines.
 * @throws AppError as `writeChange`, ImportCanceled.
 */
export async function applyImport(
  tieline: PlanContext,
  viewer: Viewer,
  run: DryRun,
  name: string,
  watch: Watch = {},
  ready?: readonly Writable[],
): Promise<Applied[]> {
  const lines = ready ?? (await writable(run.lines));
  const districts = distinct(lines.map(({ districtId }) => districtId));
  const why = screen(`Import of ${name}`) ? 'Import of a file' : `Import of ${name}`;
  const steps = entriesByDistrict(lines, districts, run.matched);
  const total = steps.reduce((sum, { entries }) => sum + entries.length, 0);
  watch.tell?.({ stage: 'writing', done: 0, total });
  if (steps.length === 0) return [];
  const screened = screenedIn(run);
  return together(tieline, viewer, districts, async (transaction, make) => {
    const applied: Applied[] = [];
    let before = 0;
    const areCompared = await isStill(transaction, run.seen);
    const how = { asOf: tieline.today(), read: readRows, areCompared, screened };
    for (const { districtId, entries } of steps) {
      const asked = { districtId, entries, ...how };
      const input = await readEntries(transaction, tieline, viewer, asked);
      const { planned } = await judgeMutations(transaction, viewer, input);
      const done = before;
      const tell = (facts: number): void => watch.tell?.({ stage: 'writing', done: done + facts, total });
      const { changeId } = await make(planned, { action: 'import', why, undoes: null }, tell);
      applied.push({ districtId, changeId, facts: entries.length });
      before += entries.length;
      tell(entries.length);
    }
    return applied;
  });
}

/** Returns the texts that were screened when the file was read: all stored texts of rows that were not refused (check-kept.ts). */
function screenedIn({ found }: DryRun): Screened {
  const [names, texts] = [new Set<string>(), new Set<string>()];
  const keep = (...all: (string | null)[]): void => {
    for (const text of all) if (text !== null) texts.add(text);
  };
  for (const { name, isScreened, city, url, phone, email, otherNames } of found.organizations.values()) {
    if (isScreened && mayHold(name)) names.add(name);
    keep(city, url, phone, email, ...otherNames);
  }
  for (const { title } of found.people.values()) keep(title);
  return { names, texts };
}

/** Returns true if nothing has changed since the names were compared, so that they need not be compared again. */
async function isStill(transaction: Run, seen: DryRun['seen']): Promise<boolean> {
  const before = new Map(seen.map(({ districtId, revision }) => [districtId, revision]));
  const now = await transaction(revisions, {});
  return now.length === before.size && now.every((row) => before.get(row.districtId) === row.revision);
}

interface Step {
  readonly districtId: string;
  readonly entries: readonly Entry[];
}

/** Groups facts by district. Each is written once, in its first district, together with the organizations of other districts that it refers to. */
function entriesByDistrict(
  lines: readonly Writable[],
  districts: readonly string[],
  matched: DryRun['matched'],
): Step[] {
  const said = new Set([...matched.values()].flatMap(({ id, isSaidToBeNew }) => (isSaidToBeNew ? id : [])));
  const saidOf = (id: string): Said[] =>
    said.has(id) ? ['organization name', 'not a duplicate'] : ['organization name'];
  const organizations = new Map(
    lines.flatMap((line) => (line.fact === 'organizations' ? [[line.judged.id, line] as const] : [])),
  );
  const linesOf = groupBy(lines, ({ districtId }) => districtId);
  const written = new Set<string>();
  return districts.flatMap((districtId): Step[] => {
    const chosen: Writable[] = [];
    const take = (line: Writable): void => {
      const key = `${line.fact} ${line.judged.id}`;
      if (written.has(key)) return;
      written.add(key);
      chosen.push(line);
      for (const { kind, id } of referencesIn(line.fact, line.judged.value ?? {})) {
        const named = kind === 'organizations' ? organizations.get(id) : undefined;
        if (named) take(named);
      }
    };
    for (const line of linesOf(districtId)) take(line);
    const chosenOf = groupBy(chosen, ({ fact }) => fact);
    const entries = FACT_KINDS.flatMap((kind) =>
      chosenOf(kind).map(
        ({ fact, judged: { id, value } }): Entry => ({
          ...{ fact, id, value },
          ...(fact === 'organizations' && { said: saidOf(id) }),
        }),
      ),
    );
    return entries.length > 0 ? [{ districtId, entries }] : [];
  });
}
