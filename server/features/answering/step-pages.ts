import { holds } from '../../../core/days.ts';
import { formatDay } from '../../../core/words/format.ts';
import { levelWord } from '../../../core/words/phrases.ts';
import { type Html, html } from '../../http/html.ts';
import { partnerOf } from '../../survey/answers.ts';
import { shownFill } from '../../survey/roster.ts';
import type { Survey } from './read-survey.ts';
import type { Form } from './take-answer.ts';

/**
 * Returns the fields of one step, filled with the earlier answer or else with what is on record. After a refused
 * submission, they keep what was entered.
 */
export function fieldsOf(
  survey: Survey,
  step: string,
  entered: Form | null,
): { title: string; fields: Html } {
  if (step === 'roles') return { title: 'Does your office fill these roles?', fields: roleFields(survey) };
  if (step === 'contact') return { title: 'Whom do partners call?', fields: contactFields(survey, entered) };
  if (step === 'missing')
    return {
      title: 'Who is missing?',
      fields: missingField(entered?.text ?? survey.answers.missing?.text ?? ''),
    };
  return partnerFields(survey, partnerOf(step) ?? '', entered);
}

const choice = (type: 'radio' | 'checkbox', name: string, value: string, label: string, checked: boolean) =>
  html`<label class="answer__choice"><input type="${type}" name="${name}" value="${value}"${checked ? html` checked` : null}> <span>${label}</span></label>`;

const SAYS = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['unsure', 'Not sure'],
] as const;

function roleFields({ roles, own, answers }: Survey): Html {
  const said = answers.roles;
  const isOwn = ({ id }: { id: string }): boolean => own.includes(id);
  const others = roles.filter((role) => !isOwn(role));
  return html`${roles
    .filter(isOwn)
    .map(
      ({ id, name }) =>
        html`<fieldset><legend>${name}</legend><div class="answer__row">${SAYS.map(([value, label]) =>
          choice('radio', `role-${id}`, value, label, (said?.[id] ?? 'yes') === value),
        )}</div></fieldset>`,
    )}<fieldset><legend>${own.length > 0 ? 'Which of these does it fill as well?' : 'Which of these does it fill?'}</legend>${others.map(
    ({ id, name }) => choice('checkbox', `role-${id}`, 'yes', name, said?.[id] === 'yes'),
  )}</fieldset>`;
}

const field = (name: string, label: string, hint: string, value: string, more: Html) =>
  html`<label class="usa-label" for="${name}">${label}</label><span class="usa-hint" id="${name}-hint">${hint}</span><input class="usa-input" id="${name}" name="${name}" aria-describedby="${name}-hint" value="${value}" autocomplete="off"${more}>`;

function contactFields({ facts, invitation, answers, today }: Survey, entered: Form | null): Html {
  const { organizationId } = invitation;
  const fill = shownFill(facts, organizationId, today);
  const holder = facts.holders.find((row) => row.organizationId === organizationId && holds(row, today));
  const known = {
    name: facts.people.find(({ id }) => id === holder?.personId)?.name ?? '',
    mailbox: fill?.mailbox ?? '',
    phone: fill?.phone ?? '',
  };
  const value = { ...known, ...answers.contact, ...entered };
  return html`${field('name', 'Name', 'Optional. Who at your office knows most about this work.', value.name, html``)}${field('mailbox', 'Office email', 'Optional. Best a mailbox that several people read.', value.mailbox ?? '', html` type="email"`)}${field('phone', 'Office phone', 'Optional. Never a private number.', value.phone ?? '', html` type="tel"`)}`;
}

const missingField = (text: string): Html =>
  html`<label class="usa-label" for="text">Organizations you work with against human trafficking that you were not asked about</label><span class="usa-hint" id="text-hint">Optional. Names of organizations alone, one a line. Do not enter victim names or case numbers.</span><textarea class="usa-textarea" id="text" name="text" aria-describedby="text-hint" maxlength="500">${text}</textarea>`;

const LEVELS = [
  ['0', 'No contact'],
  ['1', 'Contact: calls and email'],
  ['2', 'We meet: twice a year or more'],
  ['3', 'Signed agreement or joint work'],
  ['4', 'Same team: a shared desk'],
  ['unsure', 'I do not know'],
] as const;

function partnerFields(survey: Survey, id: string, entered: Form | null): { title: string; fields: Html } {
  const { partners, answers, facts, invitation, roles } = survey;
  const partner = partners.find((one) => one.id === id);
  const said = facts.reports
    .filter((row) => row.fromId === invitation.organizationId && row.aboutId === id)
    .reduce<{ level: number; at: string } | null>(
      (last, row) => (last && last.at >= row.at ? last : row),
      null,
    );
  const given = answers.with.get(id);
  const level = entered?.level ?? (given ? String(given.level ?? 'unsure') : String(said?.level ?? ''));
  const names = partner?.roles.map((role) => roles.find((one) => one.id === role)?.name).join(', ') ?? '';
  const before = said && `On record from your office: ${levelWord(said.level)}, ${formatDay(said.at)}.`;
  return {
    title: partner?.name ?? '',
    fields: html`<p>${names}</p>${before && html`<p>${before}</p>`}<fieldset><legend>How do you work together?</legend>${LEVELS.map(
      ([value, label]) => choice('radio', 'level', value, label, level === value),
    )}</fieldset>${field('since', 'Since which year', 'Optional, such as 2019.', entered?.since ?? given?.since ?? '', html` inputmode="numeric" maxlength="4"`)}`,
  };
}
