import { describe, expect, it } from 'vitest';
import { type Draft, renewalDraft, supportDraft } from '../../../core/letters/drafts.ts';
import type { Supporter } from '../../../core/letters/supporters.ts';
import { names } from '../words/names.ts';

const place = { district: 'Northern District of Ohio', names };
const haven: Supporter = {
  ...{ organizationId: 'haven', roles: ['shelter', 'legal-services'], hasContact: true, coLead: false },
  ties: [
    {
      ...{ withId: 'usao', evidenceId: 'table', kind: 'meeting', level: 2, status: 'current' },
      ...{ seen: '2026-06-20', since: '2025-01-01', publicRecord: false },
    },
  ],
};
const asked = supportDraft(place, haven, { title: 'Director', mailbox: 'desk@haven.example' });
const parties = [
  { name: 'the U.S. Attorney’s Office', signed: true, position: 'First Assistant' },
  { name: 'Haven', signed: false, position: null },
];
const paper = { name: 'Paper', since: '2023-07-01', until: '2026-07-31', parties };
const renewed = renewalDraft(place, paper);

/** The text of a part, each paragraph as one line with ` / ` between its own lines. */
const partOf = ({ parts }: Draft, heading: string): string[] => {
  const part = parts.find((one) => one.heading === heading);
  return part?.paragraphs.map((lines) => lines.join(' / ')) ?? [`there is no part ${heading}`];
};
const SIGNED =
  'Sincerely, / [name of the U.S. Attorney] / United States Attorney / Northern District of Ohio';

describe('a request for a letter of support', () => {
  const letter = partOf(asked, 'Request');

  it('is addressed to the position on record, dated and signed by the office', () => {
    expect(asked.title).toBe('Draft: letter of support from Org haven');
    expect(letter.slice(0, 4)).toEqual([
      '[date]',
      '[name], Director / Org haven / desk@haven.example',
      'Subject: Request for a letter of support',
      'Dear [name]:',
    ]);
    expect(letter.at(-1)).toBe(SIGNED);
  });

  it('says what it is for, why this organization is asked, and by when', () => {
    expect(letter).toContain(
      '[applicant] is applying for [program and solicitation number], for work against human trafficking in the Northern District of Ohio. We ask Org haven for a letter of support. The application is due on [date].',
    );
    expect(letter).toContain(
      'We ask you because of work that is on record. Org haven works with Org usao through “Piece table” (meeting).',
    );
    expect(letter).toContain(
      'Please put the letter on your letterhead, have it signed by someone who can commit your organization, and send it to [email] by [date].',
    );
  });

  it('asks for the organization’s own words, and for nothing about victims or cases', () => {
    expect(letter.join('\n')).toContain('Please say in your own words what your organization does');
    expect(letter).toContain('Please leave out names of victims and anything about a case.');
  });

  it('comes with a text to start from, in the name of the organization', () => {
    expect(partOf(asked, 'Text to start from')).toEqual([
      '[letterhead of Org haven]',
      '[date]',
      '[name and address of the office that makes the award]',
      'Subject: Support for the application of [applicant] under [program and solicitation number]',
      'Org haven supports this application. Our part of this work in the Northern District of Ohio: Shelter or domestic violence program and Legal services for victims.',
      'We work with Org usao through “Piece table” (meeting).',
      'If the application is funded, we will [what your organization commits to].',
      'Sincerely, / [name of the signer] / [position] / Org haven',
    ]);
  });
});

describe('a renewal of a memorandum', () => {
  it('is a letter to all parties, with who signed so far and a reminder to have it reviewed', () => {
    expect(renewed.title).toBe('Draft: renewal of Paper');
    expect(partOf(renewed, 'Letter to the parties')).toEqual([
      '[date]',
      'To: / The U.S. Attorney’s Office / Haven',
      'Subject: “Paper” ends on July 30, 2026',
      'Dear partners:',
      'The memorandum of understanding “Paper” between the U.S. Attorney’s Office and Haven has been in effect since July 1, 2023. Its last day in effect is July 30, 2026.',
      'We propose that the parties renew it before then. Please tell us by [date] whether your organization agrees, what should change, and who will sign.',
      'On record, it was signed as follows: / The U.S. Attorney’s Office: First Assistant / Haven: no signer on record, [who will sign]',
      'A text that renews it follows. Please have it reviewed by counsel before anyone signs.',
      SIGNED,
    ]);
  });

  it('begins where the old term ends, with a place for each party to sign', () => {
    expect(partOf(renewed, 'Text of the renewal')).toEqual([
      '1. The parties renew the memorandum of understanding “Paper”, whose last day in effect is July 30, 2026. It is renewed through [last day of the new term].',
      '2. All of its terms stay as they are, except: [changes, or “none”].',
      '3. The renewal takes effect on July 31, 2026 if all parties have signed by then, otherwise on the day of the last signature.',
      'For the U.S. Attorney’s Office: / Signature: ____________________ / Name: [name of the signer] / Position: First Assistant / Date: [date]',
      'For Haven: / Signature: ____________________ / Name: [name of the signer] / Position: [position] / Date: [date]',
    ]);
  });

  it('leaves the first day open where it is not on record', () => {
    const letter = partOf(renewalDraft(place, { ...paper, since: null }), 'Letter to the parties');
    expect(letter.join('\n')).toContain('has been in effect since [first day]. Its last day');
  });
});
