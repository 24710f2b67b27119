import { sentenceOf, withoutEmptyTables } from '../report/blocks.ts';
import { coverage, headline } from '../report/headline.ts';
import type { ReportInput } from '../report/input.ts';
import { makeReport } from '../report/make-report.ts';
import { network } from '../report/network.ts';
import { partners } from '../report/partners.ts';
import type { Report, Section } from '../report/shape.ts';
import { statement } from '../report/statement.ts';
import { formatDay } from '../words/format.ts';
import { figuresOfMet, partnersOfMet } from './only-met.ts';
import type { SharedPart, SharedScope } from './scope.ts';
import type { SharedView } from './shared-view.ts';
import { withoutEmptyColumns, withoutPeople } from './without-people.ts';

/** For whom, and for how long. */
export interface Sharing extends SharedScope {
  readonly recipient: string;
  readonly frozenOn: string;
  readonly lastDay: string;
}

/**
 * Returns the mark on everything that can be downloaded: `Shared with OVC grant reviewers, frozen on November
 * 28, 2026. Ends on December 31, 2026.`
 */
export const markOf = ({ recipient, frozenOn, lastDay }: Omit<Sharing, keyof SharedScope>): string =>
  `Shared with ${recipient}, frozen on ${formatDay(frozenOn)}. Ends on ${formatDay(lastDay)}.`;

/**
 * Builds what a link shows of a district: only the sections of its parts, without names of people.
 * @param counties the section of that part; null if it is not shared
 */
export function makeSharedView(input: ReportInput, sharing: Sharing, counties: Section | null): SharedView {
  const { parts, mailboxes, recipient, frozenOn, lastDay } = sharing;
  const { place, when, context } = input;
  const open = withoutPeople(input);
  const sections = parts.includes('report') ? makeReport(open).sections : sectionsOf(open, parts);
  return {
    ...{ districtId: place.id, district: place.name, counties: place.counties, sample: when.sample },
    office: `U.S. Attorney’s Office, ${place.name}`,
    ...{ recipient, frozenOn, lastDay, parts: [...parts], mailboxes },
    sections: [
      ...withoutEmptyColumns(sections, mailboxes),
      ...(counties ? [counties] : []),
      ...(parts.includes('report') ? [] : [howCounted(when.asOf, context.names.model.version)]),
    ],
  };
}

function sectionsOf(input: ReportInput, parts: readonly SharedPart[]): Section[] {
  const gaps = parts.includes('gaps');
  return withoutEmptyTables([
    ...(parts.includes('network')
      ? [
          ...(gaps
            ? [headline(input), network(input), coverage(input)]
            : [figuresOfMet(input), network(input)]),
        ]
      : []),
    ...(parts.includes('partners') ? [gaps ? partners(input) : partnersOfMet(input)] : []),
    ...(gaps ? [statement(input)] : []),
  ]);
}

const howCounted = (asOf: string, modelVersion: number): Section => ({
  id: 'method',
  heading: 'How this is counted',
  blocks: [
    {
      kind: 'text',
      sentences: [
        sentenceOf(
          'method',
          `As of ${formatDay(asOf)}, by version ${modelVersion} of the gap model. Nothing counts as missing until someone reports it or it ends. Unknown is an open question, never a gap. Names of people are left out.`,
        ),
      ],
    },
  ],
});

/**
 * Builds the report that goes with such a view as a document: the same sections, after a note for whom it is.
 */
export function makeSharedReport(input: ReportInput, sharing: Sharing): Report {
  const report = makeReport(withoutPeople(input));
  const mark: Section = {
    id: 'shared',
    heading: 'Shared report',
    blocks: [{ kind: 'text', sentences: [sentenceOf('shared', markOf(sharing))] }],
  };
  return { ...report, sections: [mark, ...withoutEmptyColumns(report.sections, sharing.mailboxes)] };
}
