import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import type { FormParams } from '../editing/form.ts';
import type { FormName } from '../editing/forms.ts';
import { entersTrainingsAlone, mayUse } from '../editing/viewer.ts';
import type { Viewer } from '../shared/session.ts';

/** Other pages of the district, for viewers who may edit it. */
const OTHER_PAGES = ['calls', 'duplicates', 'edit', 'import'] as const;
type OtherPage = (typeof OTHER_PAGES)[number];

const isOtherPage = (to: Step['to']): to is OtherPage => OTHER_PAGES.some((page) => page === to);

/** A link to a form with prefilled values, or to another page of the district. */
export interface Step {
  words: string;
  to: FormName | OtherPage;
  params?: FormParams;
}

/** The address of a step; forms are on the edit page. */
export const stepHref = (districtId: string, { to, params = {} }: Step): string =>
  isOtherPage(to)
    ? districtPageHref(to, districtId, params)
    : districtPageHref('edit', districtId, { action: to, ...params });

/** The steps that a viewer may take in a district. Trainers may enter no evidence except trainings. */
export const stepsFor = (viewer: Viewer | undefined, districtId: string, steps: readonly Step[]): Step[] =>
  steps.filter(({ to, params }) => {
    if (isOtherPage(to)) return can(viewer, 'edit facts', { districtId });
    const isOther = to === 'add-evidence' && params?.kind !== 'training' && !params?.renews;
    return mayUse(viewer, districtId, to) && !(isOther && entersTrainingsAlone(viewer, districtId));
  });

interface Verb {
  title: string;
  /** The title links to the first one. */
  steps: readonly Step[];
}

/** Five groups of steps under the question “What happened?”. */
export const VERBS: readonly Verb[] = [
  {
    title: 'We met or talked',
    steps: [
      { words: 'a meeting', to: 'add-evidence', params: { kind: 'meeting' } },
      { words: 'a call', to: 'log-call' },
      { words: 'a training', to: 'add-evidence', params: { kind: 'training' } },
      { words: 'met again', to: 'add-activity-date' },
    ],
  },
  {
    title: 'Someone came or left',
    steps: [
      { words: 'a new contact', to: 'add-person' },
      { words: 'someone left', to: 'edit', params: { list: 'people' } },
      { words: 'who knows whom', to: 'add-acquaintance' },
    ],
  },
  {
    title: 'We signed, renewed, ended',
    steps: [
      { words: 'a memorandum', to: 'add-evidence', params: { kind: 'mou' } },
      { words: 'a protocol', to: 'add-evidence', params: { kind: 'protocol' } },
      { words: 'a task force', to: 'add-evidence', params: { kind: 'task-force' } },
      { words: 'renewed or ended', to: 'edit', params: { list: 'evidence' } },
      { words: 'a new practice', to: 'add-practice' },
      { words: 'a practice adopted', to: 'adopt-practice' },
      { words: 'what became of a practice', to: 'edit', params: { list: 'practices' } },
    ],
  },
  {
    title: 'A partner told me',
    steps: [
      { words: 'answer questions', to: 'calls' },
      { words: 'a role is filled', to: 'confirm-role' },
      { words: 'no one fills a role', to: 'state-nobody' },
      { words: 'how two work together', to: 'report-tie' },
    ],
  },
  {
    title: 'An office is new or wrong',
    steps: [
      { words: 'who fills a role', to: 'fill-role' },
      { words: 'a new office', to: 'add-organization' },
      { words: 'counties', to: 'cover-counties' },
      { words: 'tribal land', to: 'say-tribal-land' },
      { words: 'duplicates', to: 'duplicates' },
      { words: 'a list from a file', to: 'import' },
    ],
  },
];
