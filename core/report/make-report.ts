import { withoutEmptyTables } from './blocks.ts';
import { countiesSection } from './counties.ts';
import { fundingSection } from './funding.ts';
import { coverage, headline } from './headline.ts';
import { industriesSection } from './industries.ts';
import type { ReportInput } from './input.ts';
import { judgeRequirements } from './judge-requirements.ts';
import { figuresBeside, method } from './method.ts';
import { network } from './network.ts';
import { ownWordsOf, withOwnWords } from './own-words.ts';
import { partners, triad } from './partners.ts';
import { period } from './period.ts';
import { requirementsSection } from './requirements.ts';
import type { Report } from './shape.ts';
import { statement } from './statement.ts';

/** Builds the report of a district as one structure, from which every format is generated. Deterministic. */
export function makeReport(input: ReportInput): Report {
  const { place, when, profile, context } = input;
  const requirements = judgeRequirements(input);
  const stated = statement(input);
  const ownSentences = ownWordsOf(input, stated);
  const items = input.funding ? `&items=${input.funding.items.join(',')}` : '';
  const again = `GET /api/districts/${place.id}/report?profile=${profile.id}&from=${when.from}&asOf=${when.asOf}&knownOn=${when.knownOn}${items}`;
  return {
    districtId: place.id,
    district: place.name,
    districts: [
      {
        ...{ id: place.id, name: place.name, abbreviation: place.abbreviation },
        revision: when.revision,
      },
    ],
    title: `Partnerships against human trafficking, ${place.name}`,
    profile: { id: profile.id, name: profile.name },
    ...when,
    modelVersion: context.names.model.version,
    again,
    requirements,
    ownSentences,
    sections: withoutEmptyTables([
      headline(input),
      network(input),
      partners(input),
      triad(input),
      coverage(input),
      withOwnWords(stated, ownSentences),
      countiesSection(input),
      industriesSection(input),
      period(input),
      requirementsSection(profile, requirements),
      ...fundingSection(input),
      ...figuresBeside(input),
      method(input, again),
    ]),
  };
}
