import { type FactKind, type Facts, forEachKind } from '../../core/facts/index.ts';

/** What was known on the first day, and what is known of it since. */
interface Known {
  readonly before: Facts;
  readonly after: Facts;
}
type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const rowsOf = (facts: Facts, kind: FactKind): readonly Row[] => facts[kind] as unknown as readonly Row[]; // a row is its columns by name

/** What was known on the first day, as it reads with the entries that were removed or amended since: without what was added. */
export function corrected({ before, after }: Known): Facts {
  return forEachKind((kind) => {
    const rows = new Map(rowsOf(after, kind).map((row) => [row.id, row]));
    return rowsOf(before, kind).flatMap((row) => {
      const now = rows.get(row.id);
      return now ? [amended(row, now)] : [];
    });
  }) as unknown as Facts; // each list holds rows of its kind
}

/** A column that was empty was not wrong: what it says now was learned. */
const amended = (row: Row, now: Row): Row => ({
  ...now,
  ...Object.fromEntries(Object.entries(row).filter(([, value]) => value === null)),
  id: row.id,
});

/**
 * What is known now, as it held on the first day. What was only said, or seen, between the two days was so before, unless
 * something on record says that it began between them or was otherwise: learned is not grown.
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

/** No one said otherwise before, and the organization's part did not begin since. */
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

/** The same side said nothing else before, and no work of the two began since; no contact contradicts work that went on. */
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

/** It began before and was entered since, or is public record that no one had confirmed: then it went on all the while. */
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
