import type { DistrictBuilder } from './district-builder.ts';
import { provenance } from './invented.ts';
import { INVENTED_PRACTICES, type Invented } from './practice-texts.ts';
import { randomOf } from './random.ts';

/** Districts with fewer pieces of evidence adopt nothing. */
const BUSY = 12;

/** Adds practices and their adoptions: some old with an outcome, some recent, some without an outcome, some discontinued. */
export function addPractices(builders: readonly DistrictBuilder[]): void {
  const [first] = builders;
  if (!first) return;
  const { draft } = first;
  const pieces = new Map<string, number>();
  for (const { districtIds } of draft.evidence)
    for (const id of districtIds) pieces.set(id, (pieces.get(id) ?? 0) + 1);
  const busy = builders.filter(({ districtId }) => (pieces.get(districtId) ?? 0) >= BUSY);
  for (const [index, invented] of INVENTED_PRACTICES.entries()) addPractice(busy, invented, index);
}

function addPractice(busy: readonly DistrictBuilder[], invented: Invented, index: number): void {
  const random = randomOf(`practice ${invented.id}`);
  const [origin, ...others] = random.shuffled(busy);
  if (!origin) return;
  const { draft } = origin;
  const { id: name, adopters, mends, startedOn, addedOn, ...texts } = invented;
  const id = `sample-practice-${name}`;
  const since = origin.day(startedOn);
  draft.practices.push({
    ...{ id, districtId: origin.districtId, since, addedOn: origin.day(addedOn), mends: [...mends] },
    ...{ ...texts, url: `https://example.invalid/practices/${name}`, ...provenance },
  });
  const use = { practiceId: id, until: null, outcome: null, outcomeOn: null, ...provenance };
  draft.adoptions.push({ ...use, id: `${id}-here`, districtId: origin.districtId, since });
  for (const [adopter, builder] of others.slice(0, adopters).entries()) {
    const adopted = random.whole([Math.max(startedOn + 60, -1000), -20]);
    draft.adoptions.push({
      ...{ ...use, id: `${id}-in-${builder.districtId}`, districtId: builder.districtId },
      since: builder.day(adopted),
      ...outcomeOf(builder, adopted, index + adopter),
    });
  }
}

/** Of the districts that adopted it over half a year ago, one in three reports no outcome and one in six discontinued it. */
function outcomeOf({ day }: DistrictBuilder, adopted: number, number: number) {
  const asked = adopted + 190;
  if (asked >= -10 || number % 3 === 1) return {};
  const outcomeOn = day(asked);
  if (number % 6 === 2)
    return {
      outcome: 'Discontinued: the person who ran it left, and no one took over.',
      outcomeOn,
      until: outcomeOn,
    };
  return { outcome: OUTCOMES[Math.floor(number / 2) % OUTCOMES.length] ?? null, outcomeOn };
}

const OUTCOMES = [
  'Still in use. Both sides call each other first.',
  'In use with one change: once a quarter instead of monthly.',
  'Still in use, and written into the memorandum.',
];
