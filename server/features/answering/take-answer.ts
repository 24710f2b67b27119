import { officePhone } from '../../../core/phone.ts';
import { textFault, tidyText } from '../../../core/text.ts';
import { Email } from '../../access/contract.ts';
import { screenField } from '../../screening/screen.ts';
import { partnerOf } from '../../survey/answers.ts';
import type { Survey } from './read-survey.ts';

export type Form = Readonly<Record<string, string>>;
/** The value of an answer, or null to clear it; otherwise what is wrong with it, in sentences. */
export type Taken =
  | { readonly value: unknown; readonly faults?: undefined }
  | { readonly faults: readonly string[] };

const LONGEST = 500;

/** Reads the answer to one step from its form. */
export function takeAnswer(survey: Survey, step: string, form: Form): Taken {
  if (form.skip !== undefined) return { value: null };
  if (step === 'roles') return takeRoles(survey, form);
  if (step === 'contact') return takeContact(form);
  if (step === 'missing') return takeMissing(form);
  return takePartner(survey, partnerOf(step) ?? '', form);
}

/** A form submitted with every field empty counts as no answer. */
const given = (value: Readonly<Record<string, string | null>>): Taken => ({
  value: Object.values(value).some(Boolean) ? value : null,
});

const SAYS = ['yes', 'no', 'unsure'];

function takeRoles({ roles, own }: Survey, form: Form): Taken {
  const said = roles.flatMap(({ id }): [string, string][] => {
    const says = form[`role-${id}`];
    if (!own.includes(id)) return says === 'yes' ? [[id, says]] : [];
    return says !== undefined && SAYS.includes(says) ? [[id, says]] : [];
  });
  return given(Object.fromEntries(said));
}

function takeContact(form: Form): Taken {
  const [name = '', mailbox, phone] = [form.name, form.mailbox, form.phone].map((text) =>
    tidyText(text ?? ''),
  );
  const dialed = phone ? officePhone(phone) : null;
  const address = mailbox ? Email.safeParse(mailbox).data : null;
  const faults = [
    ...wordFaults('The name', name, 120),
    ...(address === undefined ? ['The email address is not one. Enter it like desk@example.org.'] : []),
    ...(dialed === undefined ? ['The phone number must be like (216) 555-0142.'] : []),
  ];
  return faults.length > 0 ? { faults } : given({ name, mailbox: address ?? null, phone: dialed ?? null });
}

function takeMissing(form: Form): Taken {
  // Names stay separate, one per line, because leads are made from each (server/survey/missing.ts).
  const lines = (form.text ?? '').split(/[\r\n]+/).map((line) => tidyText(line.replaceAll(/\s+/g, ' ')));
  const text = lines.filter(Boolean).join('; ');
  const faults = wordFaults('What you wrote', text, LONGEST);
  return faults.length > 0 ? { faults } : given({ text });
}

function takePartner({ partners, today }: Survey, id: string, { level, since = '' }: Form): Taken {
  if (!partners.some((partner) => partner.id === id))
    return { faults: ['This organization is not among your questions any more.'] };
  const year = since.trim();
  const faults = [
    ...(/^([0-4]|unsure)$/.test(level ?? '') ? [] : ['Choose how you work together, or skip this question.']),
    ...(year === '' || (/^\d{4}$/.test(year) && year >= '1900' && year <= today.slice(0, 4))
      ? []
      : ['The year must be one like 2019, and not in the future.']),
  ];
  if (faults.length > 0) return { faults };
  return { value: { level: level === 'unsure' ? null : Number(level), since: year || null } };
}

/** Refuses text that must not be stored, as everywhere else. */
function wordFaults(what: string, text: string, longest: number): string[] {
  if (text.length > longest) return [`${what} is longer than ${longest} characters.`];
  const fault = textFault(text) ?? screenField('', text)[0]?.message;
  return fault ? [`${what} ${fault}.`] : [];
}
