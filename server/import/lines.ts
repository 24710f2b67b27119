import type { FactKind } from '../../core/facts/index.ts';
import type { Found, Question, RowFound } from './found.ts';
import type { Fate, Judge, Judged } from './judge.ts';

/** One fact that a row gives, and what becomes of it. */
export interface ImportLine {
  readonly row: number;
  readonly sheet: string | null;
  readonly fact: FactKind;
  readonly fate: Fate;
  readonly name: string | null;
  readonly districtId: string | null;
  readonly reason: string | null;
  /** What an answer to the question replaces in the file, where that is not the name. */
  readonly value?: string;
  /** What is to be written, for `new` and `changed`. */
  readonly judged?: Judged;
}

/** Every fact of every row, in the order of the rows; a repeated row gives nothing more. */
export function* linesOf(found: Found, judge: Judge): Generator<ImportLine> {
  const first: FirstRows = new Map();
  for (const row of found.rows) yield* linesOfRow(found, row, judge, first);
}

/** In which row a fact stands first, by its kind and id. */
type FirstRows = Map<FactKind, Map<string, number>>;

/** The row in which a fact stood before; null, and it is kept, where this is the first. */
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
  if (refused)
    return [
      {
        ...where,
        ...about,
        fact: names.length > 1 ? 'evidence' : 'organizations',
        fate: 'refused',
        reason: refused.reason,
      },
    ];
  const ofRow = questions.find((one) => one.about === 'row');
  const asked = new Set<string>();
  const lines = drafts.flatMap((draft) =>
    judge(draft).map((judged): ImportLine => {
      const { fact, name, districtId } = judged;
      // An unknown role leaves the roles that are known.
      const ofKind = fact === 'parties' ? 'evidence' : fact;
      const question =
        (fact === 'fills' ? undefined : questions.find((one) => one.about === ofKind)) ?? ofRow;
      const base = { ...where, fact, name, districtId };
      if (question && judged.fate !== 'duplicate') {
        asked.add(question.text);
        return { ...base, ...asking(question) };
      }
      const isOpen = judged.fate === 'duplicate' || judged.fate === 'question';
      const before = isOpen ? null : rowBefore(first, judged, where.row);
      if (before !== null) return { ...base, fate: 'same', reason: `Row ${before} already says this` };
      return { ...base, fate: judged.fate, reason: judged.reason, judged };
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

const asking = ({ text, value }: Question): Pick<ImportLine, 'fate' | 'reason' | 'value'> => ({
  ...{ fate: 'question', reason: text },
  ...(value !== undefined && { value }),
});
