import type { Facts } from '../../core/facts/index.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../core/order.ts';
import { nameKey } from '../../core/plain-name.ts';
import type { Answers } from './answers.ts';
import type { Invitation } from './queries.ts';

/** An organization that respondents miss and that is not on record under this name: someone to ask about, no partner. */
export interface Missing {
  readonly name: string;
  /** The organizations that named it. */
  readonly namedBy: string[];
}

interface Asked {
  readonly invitation: Pick<Invitation, 'organizationName'>;
  readonly answers: Pick<Answers, 'missing'>;
}

const mostNamedFirst = thenBy<Missing>(
  (x, y) => y.namedBy.length - x.namedBy.length,
  (x, y) => byCodePoint(x.name, y.name),
);

/** Whom those who answered by link say is missing, without whom the district has on record by now; the most named first. */
export function missingOf(
  { organizations }: Pick<Facts, 'organizations'>,
  asked: readonly Asked[],
): Missing[] {
  const known = new Set(
    organizations.flatMap(({ name, shortName, aliases }) =>
      [name, shortName ?? '', ...aliases].map(nameKey).filter(Boolean),
    ),
  );
  const found = new Map<string, Missing>();
  for (const { invitation, answers } of asked)
    for (const name of namesIn(answers.missing?.text ?? '')) {
      const key = nameKey(name);
      if (key === '' || known.has(key)) continue;
      const before = found.get(key);
      const namedBy = distinct([...(before?.namedBy ?? []), invitation.organizationName]);
      found.set(key, { name: before?.name ?? name, namedBy });
    }
  return sorted(found.values(), mostNamedFirst);
}

/** What follows a comma and is still the same name: `Invented Haven, Inc.`, `Invented Shelter, Akron, OH`. */
const GOES_ON = /^(?:[Ii]nc|INC|LLC|[Cc]orp|[Ll]td)\.?$|^[A-Z]{2}$/;

/** The names in what was written as a list: one a line, or with semicolons or commas between them. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split(/[;\n]/)) {
    const before = names.length;
    for (const part of line.split(',').map((one) => one.trim())) {
      const last = names.length > before ? names.pop() : undefined;
      if (last === undefined) names.push(part);
      else names.push(...(GOES_ON.test(part) ? [`${last}, ${part}`] : [last, part]));
    }
  }
  return names.filter(Boolean);
}
