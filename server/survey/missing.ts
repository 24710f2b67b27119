import type { Facts } from '../../core/facts/index.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../core/order.ts';
import { nameKey } from '../../core/plain-name.ts';
import type { Answers } from './answers.ts';
import type { Invitation } from './queries.ts';

/** An organization that respondents named as missing and that is not on record under this name: a lead, not a partner. */
export interface Missing {
  readonly name: string;
  /** The organizations that named it. */
  readonly namedBy: string[];
}

interface Respondent {
  readonly invitation: Pick<Invitation, 'organizationName'>;
  readonly answers: Pick<Answers, 'missing'>;
}

const mostNamedFirst = thenBy<Missing>(
  (x, y) => y.namedBy.length - x.namedBy.length,
  (x, y) => byCodePoint(x.name, y.name),
);

/** Returns the organizations that answers by link name as missing and that are still not on record; most named first. */
export function missingOf(
  { organizations }: Pick<Facts, 'organizations'>,
  respondents: readonly Respondent[],
): Missing[] {
  const known = new Set(
    organizations.flatMap(({ name, shortName, aliases }) =>
      [name, shortName ?? '', ...aliases].map(nameKey).filter(Boolean),
    ),
  );
  const found = new Map<string, Missing>();
  for (const { invitation, answers } of respondents)
    for (const name of namesIn(answers.missing?.text ?? '')) {
      const key = nameKey(name);
      if (key === '' || known.has(key)) continue;
      const before = found.get(key);
      const namedBy = distinct([...(before?.namedBy ?? []), invitation.organizationName]);
      found.set(key, { name: before?.name ?? name, namedBy });
    }
  return sorted(found.values(), mostNamedFirst);
}

/** Text after a comma that still belongs to the same name: `Invented Haven, Inc.`, `Invented Shelter, Akron, OH`. */
const CONTINUES_NAME = /^(?:[Ii]nc|INC|LLC|[Cc]orp|[Ll]td)\.?$|^[A-Z]{2}$/;

/** Splits a typed list into names: one per line, or separated by semicolons or commas. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split(/[;\n]/)) {
    const before = names.length;
    for (const part of line.split(',').map((one) => one.trim())) {
      const last = names.length > before ? names.pop() : undefined;
      if (last === undefined) names.push(part);
      else names.push(...(CONTINUES_NAME.test(part) ? [`${last}, ${part}`] : [last, part]));
    }
  }
  return names.filter(Boolean);
}
