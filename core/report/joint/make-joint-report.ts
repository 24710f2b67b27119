import { printPicks } from '../../funding/picks.ts';
import { formatNumber, listInWords } from '../../words/format.ts';
import { withoutEmptyTables } from '../blocks.ts';
import { countiesSection } from '../counties.ts';
import { fundingSection } from '../funding.ts';
import { coverage } from '../headline.ts';
import { industriesSection } from '../industries.ts';
import type { ReportInput } from '../input.ts';
import { aboutReport, figuresBeside, methodSection, sources } from '../method.ts';
import { network } from '../network.ts';
import { jointWordsOf, jointWordsTable, ownWordsOf, withOwnWords } from '../own-words.ts';
import { partners } from '../partners.ts';
import { period } from '../period.ts';
import type { Block, OwnWords, Report, Section } from '../shape.ts';
import { statement } from '../statement.ts';
import { joinedSections, joinedTable, onceForAll } from './joined-sections.ts';
import { jointRequirementsSection, judgeJointly } from './joint-requirements.ts';
import { sharedOffices, sharedOfficesSection } from './shared-offices.ts';
import { lacksTable, summarySection, triadSection } from './side-by-side.ts';

type Inputs = readonly [ReportInput, ...ReportInput[]];

/** Captions that replace those naming a single district. */
const CAPTIONS = {
  gaps: 'Gaps proven in each district',
  reach: 'Counties of each district that each role reaches',
  figures: 'Published figures of the districts and their states',
};
/**
 * Tables whose rows may be the same in several districts: a memorandum of partners in both, a figure of the
 * state of both.
 */
const ONCE: readonly string[] = ['agreements', 'figures'];

/**
 * Builds the report of several districts, for a joint bid: the sections of the single reports side by side. The
 * first district leads.
 */
export function makeJointReport(inputs: Inputs): Report {
  const [first] = inputs;
  const { when, profile, context } = first;
  const requirements = judgeJointly(inputs);
  const again = requestOf(inputs);
  const places = inputs.map(({ place }) => place);
  const stated = statements(inputs);
  const jointWords = jointWordsOf(inputs, stated);
  return {
    districtId: first.place.id,
    district: listInWords(places.map(({ abbreviation }) => abbreviation)),
    districts: inputs.map(({ place: { id, name, abbreviation }, when: { revision } }) => ({
      ...{ id, name, abbreviation, revision },
    })),
    title: `Partnerships against human trafficking, ${listInWords(places.map(({ name }) => name))}`,
    profile: { id: profile.id, name: profile.name },
    ...when,
    modelVersion: context.names.model.version,
    again,
    requirements: requirements.map(({ jointly, ...requirement }) => requirement),
    ownSentences: [...jointWords, ...inputs.flatMap(wordsOfOne)],
    sections: withoutEmptyTables([
      summarySection(inputs, sharedOffices(inputs).length, requirements),
      joined(inputs, network),
      sharedOfficesSection(inputs),
      joined(inputs, partners),
      triadSection(inputs),
      joined(inputs, coverage),
      { ...stated, blocks: [...stated.blocks, ...jointWordsTable(jointWords)] },
      joined(inputs, countiesSection),
      joined(inputs, industriesSection),
      joined(inputs, period),
      jointRequirementsSection(inputs, requirements),
      ...fundingOfAll(inputs),
      ...figuresOfAll(inputs),
      methodSection(aboutJoint(inputs, again), sourcesOfAll(inputs)),
    ]),
  };
}

/** Returns what a district wrote for its own report, keyed by the sentence of the joint one. */
const wordsOfOne = (input: ReportInput): OwnWords[] =>
  ownWordsOf(input, statement(input)).map((own) => ({
    ...own,
    sentence: `${input.place.id}-${own.sentence}`,
  }));

/** Returns the request that reproduces the report; it names all districts. */
function requestOf(inputs: Inputs): string {
  const [{ place, when, profile }, ...others] = inputs;
  const picks = inputs.flatMap((input) =>
    (input.funding?.items ?? []).map((item) => ({ districtId: input.place.id, item })),
  );
  const items = picks.length > 0 ? `&items=${printPicks(picks, place.id)}` : '';
  const beside = others.map((input) => input.place.id).join(',');
  return `GET /api/districts/${place.id}/report?with=${beside}&profile=${profile.id}&from=${when.from}&asOf=${when.asOf}&knownOn=${when.knownOn}${items}`;
}

const joined = (inputs: Inputs, sectionOf: (input: ReportInput) => Section): Section =>
  withRowsOnce(
    joinedSections(
      inputs.map((input) => ({ place: input.place, it: sectionOf(input) })),
      CAPTIONS,
    ),
  );

const withRowsOnce = ({ blocks, ...section }: Section): Section => ({
  ...section,
  blocks: blocks.map(
    (block): Block => (block.kind === 'table' && ONCE.includes(block.id) ? onceForAll(block) : block),
  ),
});

/**
 * Returns the gap sentences of each district, what each lacks compared with the others, and their
 * own words.
 */
function statements(inputs: Inputs): Section {
  const { blocks, ...section } = joined(inputs, (input) => {
    const stated = statement(input);
    return withOwnWords(stated, ownWordsOf(input, stated));
  });
  const texts = blocks.filter(({ kind }) => kind === 'text');
  const tables = blocks.filter(({ kind }) => kind !== 'text');
  return { ...section, blocks: [...texts, ...lacksTable(inputs), ...tables] };
}

const figuresOfAll = (inputs: Inputs): Section[] => {
  const sections = inputs.flatMap((input) => figuresBeside(input).map((it) => ({ place: input.place, it })));
  return sections.length > 0 ? [withRowsOnce(joinedSections(sections, CAPTIONS))] : [];
};

/** Returns what the picked items would bring in each district, separately; nothing is summed. */
const fundingOfAll = (inputs: Inputs): Section[] => {
  const sections = inputs.flatMap((input) => fundingSection(input).map((it) => ({ place: input.place, it })));
  return sections.length > 0 ? [joinedSections(sections, CAPTIONS)] : [];
};

const sourcesOfAll = (inputs: Inputs) =>
  onceForAll(joinedTable(inputs.map((input) => ({ place: input.place, it: sources(input) }))));

/** Mailboxes and signers' positions follow the strictest of the districts (`server/report/read-report.ts`). */
const CONTACTS: [string, string] = [
  'Contacts',
  'Role mailboxes and positions of signers are included only if the person who made the report may see them in every one of the districts.',
];

const aboutJoint = (inputs: Inputs, again: string): [string, string][] => [
  ...aboutReport(
    inputs[0],
    inputs.map(({ place, when }): [string, string] => [
      `Revision of the ${place.name}`,
      formatNumber(when.revision),
    ]),
    again,
  ),
  CONTACTS,
];
