import { firstDayNotInEffect } from '../../core/days.ts';
import type { CHANNELS, OUTCOMES } from '../../core/facts/calls.ts';
import { isPosition } from '../../core/model/positions.ts';
import { officePhone } from '../../core/phone.ts';
import { type DistrictRecords, fillsOf } from '../editing/district-records.ts';
import type { NewId } from '../editing/named.ts';
import { noteChange } from '../editing/note-form.ts';
import { reportOf } from '../editing/report-form.ts';
import { confirmed } from '../editing/role-form.ts';
import { type Change, type Entry, entry, PROVENANCE, STAMPED_BY_SERVER } from '../editing/rows.ts';
import { holderNamed } from '../editing/statement-form.ts';
import { landChange } from '../editing/tribal-land-form.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Plan = ApiResponse<'/districts/:districtId/calls'>;
export type Call = Plan['calls'][number];
export type Asked = Call['questions'][number];
export type Lead = Plan['groups'][number];
type Channel = (typeof CHANNELS)[number];
export type Outcome = (typeof OUTCOMES)[number];

/** Who gave the answers, by which channel, and on which day, as typed. */
export interface AnswerSource {
  saidBy: string;
  channel: Channel;
  at: string;
}

/** An answer and the key that gives it. */
export interface Answer {
  key: string;
  label: string;
}

const DOES_NOT_KNOW: Answer = { key: '?', label: 'does not know' };
const NO_OR_YES: readonly Answer[] = [{ key: '0', label: 'no' }, { key: '1', label: 'yes' }, DOES_NOT_KNOW];

/** The possible answers to each kind of question, in column order. */
export const ANSWERS: Readonly<Record<Asked['ask'], readonly Answer[]>> = {
  level: [
    { key: '0', label: 'no contact' },
    { key: '1', label: 'contact' },
    { key: '2', label: 'we meet' },
    { key: '3', label: 'signed or joint' },
    { key: '4', label: 'one team' },
    DOES_NOT_KNOW,
  ],
  fills: NO_OR_YES,
  who: [{ key: '0', label: 'no one' }, DOES_NOT_KNOW],
  land: NO_OR_YES,
};

/** Returns the change that an answer's key writes; `at` is the day on which the answer was given. */
export function changeFor(
  records: DistrictRecords,
  { organizationId }: Call,
  { id, ask, about, role }: Asked,
  key: string,
  { at, saidBy }: AnswerSource,
  newId: NewId,
): Change {
  const { districtId } = records;
  if (key === '?')
    return noteChange(records, { question: id, kind: 'does not know', text: null }, newId('note'));
  if (ask === 'land') return landChange(records, { tribalLand: key === '1', basis: null, source: '' });
  if (ask === 'level') {
    const said = { fromId: organizationId, aboutId: about?.id ?? '', level: Number(key), at };
    const report = reportOf(records, { ...said, saidBy: saidBy.trim() || null }, newId('report'));
    return { action: 'report tie', entries: [report] };
  }
  if (key === '1')
    return {
      action: 'confirm role',
      entries: [confirmed(records, role ?? '', organizationId, at, newId('confirmed'))],
    };
  const own = fillsOf(records, role ?? '').find((row) => row.organizationId === organizationId);
  const others = fillsOf(records, role ?? '').length > 1;
  // If others fill the role too, only this organization's part ends: reporting the role unfilled would be untrue.
  if (ask === 'fills' && own && others)
    return { action: 'end role', entries: [entry('fills', { ...own, until: firstDayNotInEffect(at) })] };
  const no = { id: newId('unfilled'), districtId, role: role ?? '', kind: 'unfilled' as const };
  return {
    action: 'report unfilled',
    entries: [entry('statements', { ...no, organizationId: null, at, ...PROVENANCE })],
  };
}

/** Returns the change that logs a call and its outcome. */
export const callLogged = (
  { districtId }: DistrictRecords,
  { organizationId }: Call,
  { at, channel, saidBy }: AnswerSource,
  outcome: Outcome,
  newId: NewId,
): Change => ({
  action: 'log call',
  entries: [
    entry('calls', {
      ...{ id: newId('call'), districtId, organizationId, at, channel, outcome },
      ...{ talkedTo: saidBy.trim() || null, ...STAMPED_BY_SERVER },
    }),
  ],
});

/** The contact as typed on the sheet. */
export type ContactTyped = Record<'name' | 'deputy' | 'mailbox' | 'phone', string>;

/** Returns the change that records a contact in the roles that the call asks about, or else in the organization's first role. */
export function contactChange(
  records: DistrictRecords,
  { organizationId, questions }: Call,
  typed: ContactTyped,
  newId: NewId,
): Change {
  const fills = records.roles
    .flatMap(({ id }) => fillsOf(records, id))
    .filter((row) => row.organizationId === organizationId);
  const asked = fills.filter(({ role }) => questions.some((one) => one.ask === 'fills' && one.role === role));
  const of = asked.length > 0 ? asked : fills.slice(0, 1);
  const phone = officePhone(typed.phone) ?? (typed.phone.trim() || null);
  const entries = of.flatMap((row): Entry[] => {
    const mailbox = isPosition(row.role) ? row.mailbox : typed.mailbox.trim() || null;
    const holders = [
      ...holderNamed(records, typed.name.trim(), row, newId),
      ...holderNamed(records, typed.deputy.trim(), row, newId, true),
    ];
    return [entry('fills', { ...row, mailbox, phone }), ...holders];
  });
  const seen = new Set<string>();
  const once = entries.filter(({ fact, id }) => !seen.has(`${fact} ${id}`) && seen.add(`${fact} ${id}`));
  return { action: 'fill role', entries: once };
}
