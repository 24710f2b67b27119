import { formatDay, formatLastDay, listInWords } from '../words/format.ts';
import { signedInWords, tiesInText } from '../words/letters.ts';
import { type Names, roleName, sentence } from '../words/phrases.ts';
import type { Supporter } from './supporters.ts';

/** A text for a person to edit and send: parts with headings, made of paragraphs, made of lines. */
export interface Draft {
  readonly title: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly paragraphs: readonly (readonly string[])[];
  }[];
}

/** The district a letter is from, such as `Northern District of Ohio`. */
export interface DraftPlace {
  readonly district: string;
  readonly names: Names;
}

/** The addressee, as far as it is on record and may be seen; never by name. */
interface Addressee {
  readonly title: string | null;
  readonly mailbox: string | null;
}

/** Unknown details are in brackets, for the sender to fill in. */
const DATE = '[date]';
const APPLICANT = '[applicant]';
const PROGRAM = '[program and solicitation number]';

const signedByOffice = (district: string): string[] => [
  ...['Sincerely,', '[name of the U.S. Attorney]', 'United States Attorney', district],
];

/** Returns a request for a letter of support, with a text the partner may start from. */
export function supportDraft(place: DraftPlace, supporter: Supporter, to: Addressee): Draft {
  const { names, district } = place;
  const name = sentence(names.organization(supporter.organizationId));
  const roles = listInWords(supporter.roles.map((role) => roleName(names, role)));
  return {
    title: `Draft: letter of support from ${name}`,
    parts: [
      { heading: 'Request', paragraphs: request(place, supporter, to) },
      {
        heading: 'Text to start from',
        paragraphs: [
          [`[letterhead of ${name}]`],
          [DATE],
          ['[name and address of the office that makes the award]'],
          [`Subject: Support for the application of ${APPLICANT} under ${PROGRAM}`],
          [`${name} supports this application. Our part of this work in the ${district}: ${roles}.`],
          [tiesInText(names, supporter, 'We work')],
          ['If the application is funded, we will [what your organization commits to].'],
          ['Sincerely,', '[name of the signer]', '[position]', name],
        ],
      },
    ],
  };
}

function request({ names, district }: DraftPlace, supporter: Supporter, to: Addressee): string[][] {
  const name = sentence(names.organization(supporter.organizationId));
  return [
    [DATE],
    [`[name], ${to.title ?? '[position]'}`, name, to.mailbox ?? '[address or email]'],
    ['Subject: Request for a letter of support'],
    ['Dear [name]:'],
    [
      `${APPLICANT} is applying for ${PROGRAM}, for work against human trafficking in the ${district}. We ask ${name} for a letter of support. The application is due on ${DATE}.`,
    ],
    [`We ask you because of work that is on record. ${tiesInText(names, supporter, `${name} works`)}`],
    [
      'Please say in your own words what your organization does against human trafficking, how it works with the partners named here, and what it commits to if the application is funded. A text to start from follows. Please correct anything that is not accurate.',
    ],
    [
      `Please put the letter on your letterhead, have it signed by someone who can commit your organization, and send it to [email] by ${DATE}.`,
    ],
    ['Please leave out names of victims and anything about a case.'],
    signedByOffice(district),
  ];
}

/** A memorandum that is about to end, and who signed it: by position, never by name. */
export interface EndingMemorandum {
  readonly name: string;
  readonly since: string | null;
  readonly until: string;
  readonly parties: readonly {
    readonly name: string;
    readonly signed: boolean;
    readonly position: string | null;
  }[];
}

/**
 * Returns a notice to the parties that their memorandum ends, with a text that renews it unchanged.
 */
export function renewalDraft({ district }: DraftPlace, memorandum: EndingMemorandum): Draft {
  const { name, until, parties } = memorandum;
  return {
    title: `Draft: renewal of ${name}`,
    parts: [
      { heading: 'Letter to the parties', paragraphs: notice(district, memorandum) },
      {
        heading: 'Text of the renewal',
        paragraphs: [
          [
            `1. The parties renew the memorandum of understanding “${name}”, whose last day in effect is ${formatLastDay(until)}. It is renewed through [last day of the new term].`,
          ],
          ['2. All of its terms stay as they are, except: [changes, or “none”].'],
          [
            `3. The renewal takes effect on ${formatDay(until)} if all parties have signed by then, otherwise on the day of the last signature.`,
          ],
          ...parties.map((party) => [
            ...[`For ${party.name}:`, 'Signature: ____________________', 'Name: [name of the signer]'],
            ...[`Position: ${party.position ?? '[position]'}`, `Date: ${DATE}`],
          ]),
        ],
      },
    ],
  };
}

const notice = (district: string, { name, since, until, parties }: EndingMemorandum): string[][] => [
  [DATE],
  ['To:', ...parties.map((party) => sentence(party.name))],
  [`Subject: “${name}” ends on ${formatLastDay(until)}`],
  ['Dear partners:'],
  [
    `The memorandum of understanding “${name}” between ${listInWords(parties.map((party) => party.name))} has been in effect since ${since ? formatDay(since) : '[first day]'}. Its last day in effect is ${formatLastDay(until)}.`,
  ],
  [
    `We propose that the parties renew it before then. Please tell us by ${DATE} whether your organization agrees, what should change, and who will sign.`,
  ],
  ['On record, it was signed as follows:', ...parties.map(signedInWords)],
  ['A text that renews it follows. Please have it reviewed by counsel before anyone signs.'],
  signedByOffice(district),
];
