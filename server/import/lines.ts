import type { FactKind } from '../../core/facts/index.ts';
import type { Found, Question, RowFound } from './found.ts';
import type { Fate, Judge, Judged } from './judge.ts';

/** A fact from a row, with its fate. */
export interface ImportLine {
  readonly row: number;
  readonly sheet: string | null;
  readonly fact: FactKind;
  readonly fate: Fate;
  readonly name: string | null;
  readonly districtId: string | null;
  readonly reason: string | null;
  /** The text in the file that an answer replaces, if it is not the name. */
  readonly value?: string;
  /** The fact to write, for `new` and `changed`. */
  readonly judged?: Judged;
}

/** Yields every fact of every row, in row order; repeated rows add nothing. */
export function* linesOf(found: Found, judge: Judge): Generator<ImportLine> {
  const first: FirstRows = new Map();
  for (const row of found.rows) yield* linesOfRow(found, row, judge, first);
}

/** The first row of each fact, by kind and id. */
type FirstRows = Map<FactKind, Map<string, number>>;

/** Returns the earlier row with the same fact; if there is none, remembers this one and returns null. */
function rowBefore(first: FirstRows, { fact, id }: Judged, row: number): number | null {
  const ofKind = first.get(fact) ?? new Map<string, number>();
  first.set(fact, ofKind);
  const before = ofKind.get(id);
  if (before === undefined) ofKind.set(id, row);
  return before ?? null;
}

function linesOfRow(found: Found, row: RowFound, judge: Judge, first: FirstRows): ImportLine[] {
  const { where, refused, questions, drafts, names } = row;
  const named = found.organizations.get(names[0] ?? '');
  const about = { name: named?.name ?? null, districtId: named?.districtId ?? null };
  if (refused) return [refusedLine(row, about, refused.reason)];
  const ofRow = questions.find((one) => one.about === 'row');
  const asked = new Set<string>();
  const lines = drafts.flatMap((draft) =>
    judge(draft).map((judged): ImportLine => {
      const { fact, name, districtId } = judged;
      // A question about an unknown role does not hold back the known roles.
      const ofKind = fact === 'parties' ? 'evidence' : fact;
      const question =
        (fact === 'fills' ? undefined : questions.find((one) => one.about === ofKind)) ?? ofRow;
      const { row: at, sheet } = where;
      if (question && judged.fate !== 'duplicate') {
        asked.add(question.text);
        return { row: at, sheet, fact, name, districtId, ...asking(question) };
      }
      const isOpen = judged.fate === 'duplicate' || judged.fate === 'question';
      const before = isOpen ? null : rowBefore(first, judged, where.row);
      if (before !== null)
        return {
          row: at,
          sheet,
          fact,
          name,
          districtId,
          fate: 'same',
          reason: `Row ${before} already says this`,
        };
      const { fate, reason } = judged;
      return { row: at, sheet, fact, fate, name, districtId, reason, judged };
    }),
  );
  const others = questions.filter(({ text }) => !asked.has(text));
  return [
    ...lines,
    ...others.map(
      (question): ImportLine => ({
        ...{ ...where, ...about, fact: question.about === 'row' ? 'organizations' : question.about },
        ...asking(question),
      }),
    ),
  ];
}

type About = Pick<ImportLine, 'name' | 'districtId'>;

const refusedLine = ({ where, names }: RowFound, about: About, reason: string): ImportLine => ({
  ...where,
  ...about,
  fact: names.length > 1 ? 'evidence' : 'organizations',
  fate: 'refused',
  reason,
});

const asking = ({ text, value }: Question): Pick<ImportLine, 'fate' | 'reason' | 'value'> => ({
  ...{ fate: 'question', reason: text },
  ...(value !== undefined && { value }),
});
