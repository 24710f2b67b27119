import { type FactKind, type Facts, forEachKind } from '../../core/facts/index.ts';

/** What was known on the first day, and what is known now. */
interface Known {
  readonly before: Facts;
  readonly after: Facts;
}
type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const rowsOf = (facts: Facts, kind: FactKind): readonly Row[] => facts[kind] as unknown as readonly Row[]; // a row is its columns by name

/** Returns the facts known on the first day, with later corrections and removals but without additions. */
export function corrected({ before, after }: Known): Facts {
  return forEachKind((kind) => {
    const rows = new Map(rowsOf(after, kind).map((row) => [row.id, row]));
    return rowsOf(before, kind).flatMap((row) => {
      const now = rows.get(row.id);
      return now ? [amended(row, now)] : [];
    });
  }) as unknown as Facts; // each list holds rows of its kind
}

/** Keeps columns empty that were empty: they were not wrong, and their values were learned later. */
const amended = (row: Row, now: Row): Row => ({
  ...now,
  ...Object.fromEntries(Object.entries(row).filter(([, value]) => value === null)),
  id: row.id,
});

/**
 * Returns what is known now, as of the first day. Something that was only reported or seen between the two days counts as true
 * before, unless the record shows that it began in between or was different: what became known is not progress.
 */
export function heldOn({ before, after }: Known, from: string): Facts {
  const isNew = (kind: FactKind): ((row: { id: string }) => boolean) => {
    const known = new Set(before[kind].map(({ id }) => id));
    return ({ id }) => !known.has(id);
  };
  const earlier = <R extends { id: string; at: string }>(
    kind: FactKind,
    rows: readonly R[],
    was: (row: R) => boolean,
  ): R[] => {
    const isEntered = isNew(kind);
    return rows.map((row) => (isEntered(row) && row.at > from && was(row) ? { ...row, at: from } : row));
  };
  return {
    ...after,
    statements: earlier('statements', after.statements, (row) => roleWasSo(after, row, from)),
    reports: earlier('reports', after.reports, (row) => tieWasSo(after, row, from)),
    activityDates: earlier('activityDates', after.activityDates, (row) =>
      evidenceWasSo({ before, after }, row, from),
    ),
  };
}

/** True if no one said otherwise before, and the organization did not begin to fill the role since. */
function roleWasSo(
  { statements, fills }: Facts,
  { role, kind, organizationId }: Facts['statements'][number],
  from: string,
): boolean {
  const saidOtherwise = statements.some((row) => row.role === role && row.at <= from && row.kind !== kind);
  const began = fills.some(
    (row) => row.role === role && row.organizationId === organizationId && (row.since ?? '') > from,
  );
  return !saidOtherwise && !(kind === 'confirmed' && began);
}

/**
 * True if the same side did not report another level before, no work of the two began since, and "no contact" contradicts no
 * work then.
 */
function tieWasSo(
  { reports, evidence, parties }: Facts,
  { fromId, aboutId, level }: Facts['reports'][number],
  from: string,
): boolean {
  const saidOtherwise = reports.some(
    (row) => row.fromId === fromId && row.aboutId === aboutId && row.at <= from && row.level !== level,
  );
  const isParty = (evidenceId: string, id: string) =>
    parties.some((party) => party.evidenceId === evidenceId && party.organizationId === id);
  const shared = evidence.filter(({ id }) => isParty(id, fromId) && isParty(id, aboutId));
  const began = shared.some(({ since }) => (since ?? '') > from);
  const wentOn = shared.some(({ since, until }) => (since ?? '') <= from && (until ?? '9999') > from);
  return !saidOtherwise && !began && !(level === 0 && wentOn);
}

/** True for evidence that began before and was entered since, or for a public record that no one had confirmed. */
function evidenceWasSo(
  { before, after }: Known,
  { evidenceId }: Facts['activityDates'][number],
  from: string,
): boolean {
  const piece = after.evidence.find(({ id }) => id === evidenceId);
  if (!piece) return false;
  if (piece.origin === 'reference')
    return (
      (piece.since ?? '') <= from &&
      !before.activityDates.some((row) => row.evidenceId === evidenceId && row.origin !== 'reference')
    );
  const isEntered = !before.evidence.some(({ id }) => id === evidenceId);
  return isEntered && piece.since !== null && piece.since <= from;
}
