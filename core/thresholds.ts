/** A number that no law sets: its value, and the reason for it. */
interface Threshold {
  readonly value: number;
  readonly why: string;
}

/** Every such number for pages and lists, in one place. Those of the gap model are in `data/`. */
export const THRESHOLDS = {
  confirmedRolesForCoverage: {
    value: 4,
    why: 'Before half of the 8 required roles are confirmed, a coverage number says more about who was asked than about the network.',
  },
  minutesAQuestion: {
    value: 0.6,
    why: 'Reading a question out, hearing the answer and pressing a key take a little over half a minute.',
  },
  minutesACall: { value: 1, why: 'Greeting, who calls and why, and thanks take a minute.' },
  daysAhead: { value: 90, why: 'A memorandum takes about three months to be renewed.' },
  daysOfNews: {
    value: 30,
    why: 'A feed reader that was off for a vacation still finds all of it; longer lists are the history.',
  },
  daysOfRefusals: {
    value: 5,
    why: 'A mailbox that is full or moved is back within a working week; one that refuses on five days is gone.',
  },
  daysOfCalendar: { value: 365, why: 'A year, so that each yearly renewal appears once.' },
  linesInPicture: {
    value: 40,
    why: 'More than 40 single lines over chips cannot be followed with the eye; bands with numbers say more.',
  },
  chipsInPicture: {
    value: 120,
    why: 'So many chips of readable size fit one screen at half scale; with more, a chip stands for all of a role.',
  },
  bandWidthATie: {
    value: 0.62,
    why: 'Pixels of width: 60 ties between two sectors of a large district make a band as wide as the gap that it crosses can hold.',
  },
  idsInAddress: {
    value: 12_000,
    why: 'Characters of ids in an address: Node refuses a request whose headers are longer than 16 kB.',
  },
  leadsShown: { value: 8, why: 'More leads of one role are a directory, not a list of whom to ask.' },
  introductionSteps: {
    value: 3,
    why: 'An introduction through more than two others is a favor that no one is asked for.',
  },
  introductions: {
    value: 3,
    why: 'Three ways in can be compared at a glance, and the next is asked when one fails.',
  },
  acquainted: { value: 8, why: 'More who know the same person are a directory, not a list of whom to ask.' },
  districtsOfIntroductions: {
    value: 8,
    why: 'Paths of three steps seldom need more districts than those that share most offices, and reading stays bounded.',
  },
  daysOfInvitation: {
    value: 30,
    why: 'Two reminders, seven days apart, and two weeks for people on leave.',
  },
  reminders: { value: 2, why: 'After two reminders without an answer, a call works better.' },
  daysBetweenReminders: { value: 7, why: 'Any sooner, and the reminder meets the letter unread.' },
  daysOfBrowser: {
    value: 30,
    why: 'After a month a phone may have another owner, so a code to the mailbox is asked for.',
  },
  daysOfSharedView: { value: 30, why: 'Reviewers read what they were sent within a month, or ask again.' },
  mostDaysOfSharedView: {
    value: 365,
    why: 'After a year, the district has changed enough to share it again as it is then.',
  },
  districtsOfReport: {
    value: 6,
    why: 'Columns of more districts do not fit side by side on a letter page.',
  },
  sharedViews: {
    value: 50,
    why: 'More links of one district that work at once are not looked after, and each keeps its files.',
  },
  daysOfEndedView: {
    value: 90,
    why: 'For three months, users can look up with whom something was shared; the account events keep it longer.',
  },
  minutesAnAnswer: {
    value: 0.2,
    why: 'Reading one screen and choosing take about twelve seconds.',
  },
  sidesToCompare: {
    value: 3,
    why: 'Of one or two partners, how many agree would tell what each of them said.',
  },
  daysOfAnswers: {
    value: 365,
    why: 'A year after an invitation closed, its accepted answers are in the record; the rest only keeps names.',
  },
  alikeRatio: {
    value: 1.5,
    why: 'People and counties: half as many again still calls for about the same team and the same days on the road.',
  },
  alikeRuralPoints: {
    value: 10,
    why: 'Percentage points of people outside metropolitan areas: closer than that, most counties are of the same kind.',
  },
  alikeBorders: {
    value: 1,
    why: 'One neighboring district more or less is the same number of desks to call.',
  },
  manyTribes: {
    value: 5,
    why: 'With up to four tribes each can be visited in a quarter; with more, a forum or a liaison is needed.',
  },
  alikeTraits: { value: 3, why: 'Half of the 6 traits: with fewer in common, likeness is chance.' },
  similarDistricts: {
    value: 8,
    why: 'Enough for a middle that no single district moves, and few enough to read the reason of each.',
  },
  savedFilters: { value: 100, why: 'A list with more names is too long to find one.' },
  trainedLately: {
    value: 12,
    why: 'Months: a training counts as current evidence of a tie for a year (data/MODEL.md).',
  },
  trainedBefore: {
    value: 18,
    why: 'Months: between the year and the two years after which it counts no more.',
  },
  trainedLongAgo: {
    value: 24,
    why: 'Months: after two years the gap model counts a training as out of date (data/model-evidence.csv).',
  },
  seatsOfATraining: {
    value: 28,
    why: 'One for each of the 22 roles and some for counties; with more, no one speaks with everyone.',
  },
  hostsAndTrainers: { value: 3, why: 'A short list to ask from, and the next is asked when one declines.' },
  monthsToOutcome: {
    value: 6,
    why: 'Half a year after it was adopted, a practice has been through two quarters of meetings, and whoever began it is still there.',
  },
  adoptionsToCompare: {
    value: 5,
    why: 'Of fewer districts that use a practice, one that does well by itself would make half of the number.',
  },
  valuesForMiddle: { value: 3, why: 'The middle of fewer than three numbers is one district.' },
  letterLevel: {
    value: 2,
    why: 'Shared meetings are the least that a letter of support can describe as work together; a single contact is not.',
  },
  linkLevel: {
    value: 2,
    why: 'Shared meetings are what the gap model expects between an inspector and the core network; a single contact is not yet a link.',
  },
} as const satisfies Record<string, Threshold>;
