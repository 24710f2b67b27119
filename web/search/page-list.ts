import { addMonths } from '../../core/days.ts';
import { betweenHref, districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { NATIONAL_QUESTIONS, type NationalQuestion } from '../national/questions.ts';
import { today } from '../shared/today.ts';

/** What a question names besides what its page is about. Empty where it names none. */
export interface Named {
  readonly organization: string;
  readonly person: string;
  readonly role: string;
  /** A half of the district, such as `north`. */
  readonly half: string;
}

/** A page that the search finds by what it answers. */
export interface ListedPage {
  readonly title: string;
  /** The beginnings of words that a question for it contains. */
  readonly words: string;
  readonly href: (districtId: string, named: Named) => string;
  /** It opens with the person, organization or role that the question names. */
  readonly takesName?: true;
  /** It is about all districts. */
  readonly national?: true;
  /** Only viewers who may edit the district can open it. */
  readonly edits?: true;
}

const page = (title: string, words: string, href: ListedPage['href']): ListedPage => ({ title, words, href });
/** The districts that a filter finds. */
const filter = ({ title, where }: NationalQuestion, words: string): ListedPage => ({
  ...page(title, words, () => pageHref('districts', { where })),
  national: true,
});
const since = (months: number) => (id: string) =>
  districtPageHref('history', id, { view: 'compare', from: addMonths(today(), -months), to: today() });
const lists = (section: string) => (id: string) =>
  districtPageHref('district', id, { tab: 'lists' }) + section;
const trainings = (view: string) => (id: string) => districtPageHref('trainings', id, { view });

/** What coordinators, trainers and grant writers ask most, in their words. */
export const LISTED_PAGES: readonly ListedPage[] = [
  {
    ...page('Calls to make, with what to ask', 'call make month first sheet ask questions', (id) =>
      districtPageHref('calls', id),
    ),
    edits: true,
  },
  page('Gaps and open questions', 'gap missing lack fix real proven filled strategic plan', lists('')),
  page('Who fills each role', 'partner role required have contact network ring map', (id) =>
    districtPageHref('district', id),
  ),
  page('Ties gone cold', 'tie gone cold lapsed old', lists('#cold')),
  page('Disputed ties', 'disagree dispute differ relationship two sides', lists('#disputed')),
  {
    ...page(
      'Introductions',
      'introduc knows know reach already short path supervisor',
      (id, { organization, person, role }) =>
        pageHref('introductions', { district: id, to: person || organization, role }),
    ),
    takesName: true,
  },
  page('If someone leaves', 'leave leaves cut off successor depart advocate depends', (id) =>
    districtPageHref('without', id),
  ),
  page('Explorer, by county and by role', 'north south east west half tied both explorer', (id, { half }) =>
    districtPageHref('explorer', id, { view: 'role', place: half }),
  ),
  page(
    'Memorandums that end, and who signs',
    'mou mous memorandum agreement end ends expire renew sign days 90',
    (id) => `${districtPageHref('letters', id)}#memorandums`,
  ),
  page(
    'Letters of support to ask for',
    'letter support draft',
    (id) => `${districtPageHref('letters', id)}#letters`,
  ),
  page('Changes since a quarter ago', 'change quarter since new last', since(3)),
  page('Changes since a year ago', 'change coverage grant period year progress over', since(12)),
  page('Offices shared with neighboring districts', 'neighbor neighbour share office border', (id) =>
    betweenHref([id]),
  ),
  page(
    'Task forces here and in neighboring districts',
    'overlap another funded task force award neighbor',
    (id) => districtPageHref('district', id, { tab: 'evidence' }),
  ),
  page(
    'Roles without a training on record, and turnover since',
    'never trained role staff turn turnover over session cold',
    trainings('trained'),
  ),
  page(
    'Plan a training: whom to invite, hosts, trainers, mentors',
    'invit host trainer local connected balanced room mentor acteam weak teach plan course',
    trainings('plan'),
  ),
  page('Ties before and after a training', 'grow after before training effect ties', trainings('after')),
  page('Similar districts', 'similar alike like look compare size rural ranking course fits', (id) =>
    districtPageHref('similar', id),
  ),
  page(
    'Industries at risk, and their inspectors',
    'industr inspector link risk farm labor agricultur goods construction restaurant met case type',
    (id) => districtPageHref('industries', id),
  ),
  page(
    'Counties, and who reaches them',
    'county counties reach share comprehensive service provider rural underserved tribal area priority',
    (id) => districtPageHref('counties', id),
  ),
  page(
    'Requirements for an ECM bid',
    'ecm required member bid lead police vsp signed valid requirement',
    (id) => districtPageHref('report', id, { profile: 'ecm' }),
  ),
  page(
    'Report: gap statement, partners, reporting period',
    'report statement paragraph source active partners trainings period table mou date grant',
    (id) => districtPageHref('report', id),
  ),
  page('What would the money buy?', 'money buy point close cost fund funding budget', (id) =>
    districtPageHref('fundingPlan', id),
  ),
  page('Federal case and hotline figures', 'federal case hotline figure caveat statistic number', (id) =>
    districtPageHref('district', id, { tab: 'figures' }),
  ),
  page('Score: how much is confirmed', 'sure score confirmed how much old points coverage', (id) =>
    districtPageHref('district', id, { tab: 'points' }),
  ),
  page('Calendar of what ends and ages', 'calendar end ends age ages date deadline', (id) =>
    districtPageHref('calendar', id),
  ),
  filter(
    NATIONAL_QUESTIONS.policeAndServices,
    'district districts victim service vsp partner tied police no',
  ),
  filter(NATIONAL_QUESTIONS.untrained, 'nobody cross trained training two 2 years district'),
  filter(NATIONAL_QUESTIONS.laborInspectors, 'district districts lack labor inspector altogether any'),
  filter(NATIONAL_QUESTIONS.stateLabor, 'district districts lack labor inspector state'),
  filter(NATIONAL_QUESTIONS.stateLaborUntied, 'district have partner no tie but labor coordinator'),
  {
    ...page(
      'All districts by circuit or state, with map and CSV',
      'common whole circuit state map csv date method download districts',
      () => pageHref('districts'),
    ),
    national: true,
  },
];
