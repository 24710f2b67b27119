/** One form field as a person fills it in: by typing, by choosing from a list by its first letters, or by ticking a box. */
export type Step = readonly [field: string, how: 'type' | 'choose' | 'tick', text: string];

/** One form, saved once. */
export interface Filling {
  readonly what: string;
  /** The form's `action` in the URL. */
  readonly form: string;
  readonly steps: readonly Step[];
}

const type = (field: string, text: string): Step => [field, 'type', text];
const choose = (field: string, text: string): Step => [field, 'choose', text];
const tick = (field: string): Step => [field, 'tick', ' '];

const confirm = (who: string, mailbox: string): Filling => ({
  what: 'role on record, confirmed with whom to call',
  form: 'confirm-role',
  steps: [choose('Organization that confirms', who), type('Role mailbox', mailbox)],
});
const fill = (role: string, organization: string, mailbox: string): Filling => ({
  what: 'role filled by a new organization',
  form: 'fill-role',
  steps: [choose('Role', role), type('Organization', organization), type('Role mailbox', mailbox)],
});
const holder = (name: string, organization: string, role: string): Filling => ({
  what: 'person who holds a role',
  form: 'add-person',
  steps: [type('Name', name), choose('Works for', organization), choose('Holds the role', role)],
});
/** One piece of evidence. The partners of a task force are all its core members, which the form asks for. */
const piece = (what: string, kind: string, partners: readonly string[], more: readonly Step[]): Filling => ({
  what,
  form: 'add-evidence',
  steps: [
    choose('Kind of evidence', kind),
    ...partners.flatMap((partner, index) => {
      const chosen = choose(`Partner ${index + 1}`, partner);
      return kind === 'Task' ? [chosen, tick(`Partner ${index + 1} is a core member`)] : [chosen];
    }),
    ...more,
  ],
});

const USAO = 'U.S. Att';
const [FBI, HSI, WHD] = ['FBI C', 'HSI', 'DOL W'];
const [POLICE, STATE, LABOR] = ['Cuyahoga', 'Ohio At', 'Ohio De'];
const [RAHAB, CRISIS, JOURNEY, LEGAL] = ['Rahab', 'Cleveland Rape', 'Journey', 'Advocating'];
const [CHILD, WORKERS] = ['Invented Child', 'Invented Farm'];
const since = (day: string): Step => type('Since', day);

/**
 * Sixteen roles of the Northern District of Ohio: those on public record confirmed, the rest plainly invented.
 */
const ROLES: readonly Filling[] = [
  holder('Ada Invented', USAO, 'Human traff'),
  holder('Bea Invented', USAO, 'Victim-w'),
  confirm(FBI, 'ht@fbi.example'),
  confirm(HSI, 'ht@hsi.example'),
  confirm(WHD, 'ht@whd.example'),
  confirm(STATE, 'ht@ag.example'),
  confirm(POLICE, 'ht@cuyahoga.example'),
  confirm(RAHAB, 'office@rahab.example'),
  confirm(LEGAL, 'office@ao.example'),
  confirm(LABOR, 'wage@labor.example'),
  confirm(JOURNEY, 'desk@journey.example'),
  confirm('EEOC C', 'ht@eeoc.example'),
  fill('Child', 'Invented Child Services', 'desk@child.example'),
  fill('Worker', 'Invented Farmworker Aid', 'desk@farm.example'),
  fill('Survivor', 'Invented Survivor Council', 'desk@council.example'),
  fill('Department', 'DOL OIG Invented Office', 'desk@oig.example'),
];

const pairs = (what: string, kind: string, partners: readonly (readonly string[])[], more: Step[]) =>
  partners.map((of) => piece(what, kind, of, more));

/** Forty pieces of evidence of all eight kinds, as in a medium-sized district. */
const EVIDENCE: readonly Filling[] = [
  ...pairs(
    'named contact',
    'Named',
    [
      [USAO, LABOR],
      [USAO, LEGAL],
      [FBI, RAHAB],
      [HSI, WHD],
      [WHD, LABOR],
      [POLICE, JOURNEY],
      [FBI, CHILD],
      [WHD, WORKERS],
    ],
    [since('1/5/2026')],
  ),
  ...pairs(
    'meeting series',
    'Shared',
    [
      [USAO, FBI, HSI],
      [USAO, WHD],
      [USAO, RAHAB],
      [HSI, CRISIS],
      [POLICE, RAHAB, CRISIS],
      [STATE, LABOR],
    ],
    [since('1/5/2026'), type('Days between meetings', '30')],
  ),
  ...pairs(
    'training',
    'Training',
    [
      [USAO, POLICE],
      [HSI, LABOR],
      [FBI, RAHAB],
      [CRISIS, POLICE],
    ],
    [since('3/9/2026')],
  ),
  ...pairs(
    'protocol',
    'Signed',
    [
      [FBI, RAHAB],
      [HSI, CRISIS],
      [POLICE, JOURNEY],
      [WHD, LEGAL],
    ],
    [since('4/1/2026')],
  ),
  ...pairs(
    'memorandum of two',
    'Mem',
    [
      [HSI, WHD],
      [FBI, STATE],
      [WHD, LABOR],
    ],
    [since('5/4/2026')],
  ),
  ...pairs('memorandum of six', 'Mem', [[USAO, FBI, HSI, WHD, POLICE, RAHAB]], [since('5/4/2026')]),
  ...pairs(
    'joint operation or outreach',
    'Joint',
    [
      [FBI, POLICE],
      [HSI, POLICE],
      [WHD, LABOR],
      [FBI, HSI],
      [CRISIS, WORKERS],
      [USAO, LEGAL],
      [JOURNEY, CHILD],
    ],
    [since('6/15/2026')],
  ),
  ...pairs(
    'co-location or detail',
    'Detail',
    [
      [FBI, POLICE],
      [HSI, POLICE],
      [USAO, FBI],
    ],
    [since('7/1/2026')],
  ),
  ...pairs(
    'task force of three',
    'Task',
    [
      [FBI, HSI, POLICE],
      [USAO, FBI, RAHAB],
      [HSI, WHD, LABOR],
      [STATE, POLICE, CRISIS],
    ],
    [since('8/3/2026')],
  ),
];

/**
 * What accompanies them: holders of roles in other organizations, and when evidence was last
 * active.
 */
const ALONGSIDE: readonly Filling[] = [
  holder('Cal Invented', FBI, 'Federal Bureau'),
  holder('Dee Invented', HSI, 'Homeland'),
  holder('Eve Invented', WHD, 'Wage'),
  holder('Fay Invented', POLICE, 'Lead state'),
  // Only evidence between two partners; with more, the form also asks which of them the date applies to.
  ...['Named', 'Training', 'Signed', 'Joint'].map(
    (name): Filling => ({
      what: 'activityDate',
      form: 'add-activity-date',
      steps: [choose('Evidence', name), type('Last active on', '11/2/2026')],
    }),
  ),
];

export const NETWORK: readonly Filling[] = [...ROLES, ...EVIDENCE, ...ALONGSIDE];
