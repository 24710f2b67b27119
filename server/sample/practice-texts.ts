import type { Effort } from '../../core/practices/effort.ts';

/** An invented practice: its texts, the roles and ties that it improves, and its days as offsets from the anchor day. */
export interface Invented {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly forWhom: string | null;
  readonly tookWhat: string | null;
  readonly effort: Effort;
  readonly whatChanged: string | null;
  readonly mends: readonly string[];
  readonly startedOn: number;
  readonly addedOn: number;
  /** Number of other districts that adopted it. */
  readonly adopters: number;
}

/** All invented, but modeled on common practices. */
export const INVENTED_PRACTICES: readonly Invented[] = [
  {
    id: 'first-visit',
    name: 'Joint first visit of police and Wage and Hour (sample)',
    what: 'A detective and an investigator visit a workplace together, and each opens a file.',
    forWhom: 'Districts where police and labor inspectors know of each other but do not meet',
    tookWhat: '2 meetings, a protocol of 2 pages, and the consent of both chiefs',
    effort: 'meetings',
    whatChanged: 'Wage cases now reach the police within a week.',
    mends: ['dol-whd--lead-police', 'fbi--dol-whd'],
    ...{ startedOn: -1350, addedOn: -900, adopters: 9 },
  },
  {
    id: 'referral-card',
    name: 'One referral card for all inspectors (sample)',
    what: 'A card with one number that any inspector hands to a worker, answered by the service provider.',
    forWhom: 'Districts with several inspectors and one provider',
    tookWhat: '1 day, and printing',
    effort: 'days',
    whatChanged: 'The provider hears from inspectors each month.',
    mends: ['victim-services--state-labor', 'dol-whd--victim-services', 'osha--any-weight-3-role'],
    ...{ startedOn: -1700, addedOn: -800, adopters: 7 },
  },
  {
    id: 'deputy',
    name: 'A deputy for every position, named in the memorandum (sample)',
    what: 'The memorandum names a deputy for the coordinator and for the victim-witness specialist.',
    forWhom: 'Districts in which a position was vacant for months',
    tookWhat: '1 meeting, when the memorandum is renewed',
    effort: 'meetings',
    whatChanged: 'No position has been vacant since.',
    mends: ['usao-coordinator', 'usao-victim-witness', 'usao-coordinator--usao-victim-witness'],
    ...{ startedOn: -900, addedOn: -500, adopters: 6 },
  },
  {
    id: 'rotating-host',
    name: 'Monthly table with a rotating host (sample)',
    what: 'Each partner hosts the monthly meeting once a year and sets its agenda.',
    forWhom: null,
    tookWhat: '12 meetings',
    effort: 'months',
    whatChanged: 'Partners who never came to the office now attend.',
    mends: ['usao-coordinator--prosecutor', 'usao-coordinator--lead-police', 'fbi--hsi'],
    ...{ startedOn: -2400, addedOn: -700, adopters: 5 },
  },
  {
    id: 'paid-seat',
    name: 'A paid seat for the worker center (sample)',
    what: 'The task force pays the worker center for the hours of one of its organizers.',
    forWhom: 'Districts with farm work, in which workers do not call the police',
    tookWhat: 'A line of the grant',
    effort: 'money',
    whatChanged: null,
    mends: ['worker-organization', 'worker-organization--dol-whd', 'worker-organization--victim-services'],
    ...{ startedOn: -1500, addedOn: -300, adopters: 3 },
  },
  {
    id: 'shared-screening',
    name: 'One set of screening questions for shelters (sample)',
    what: 'Shelters ask the same six questions, and know whom to call with the answers.',
    forWhom: 'Districts with several shelters',
    tookWhat: '2 half-day trainings',
    effort: 'days',
    whatChanged: 'Shelters refer with one form.',
    mends: ['shelter--victim-services', 'shelter'],
    ...{ startedOn: -420, addedOn: -150, adopters: 2 },
  },
  {
    id: 'survivor-council',
    name: 'A survivor council that reads every protocol (sample)',
    what: 'No protocol is signed before the council has read it.',
    forWhom: null,
    tookWhat: 'Paid hours',
    effort: 'money',
    whatChanged: null,
    mends: ['survivor-leaders', 'survivor-leaders--usao-coordinator'],
    ...{ startedOn: -200, addedOn: -6, adopters: 0 },
  },
];
