import { describe, expect, it, test } from 'vitest';
import { screen } from '../../../server/screening/screen.ts';

/** Each rule by itself: what it finds, and what has nearly the same form and is something else. People and numbers are invented. */
const RULES: readonly { pattern: string; found: readonly string[]; other: readonly string[] }[] = [
  {
    pattern: 'case-caption',
    found: [
      ...['United States v. Quillfeather', 'Quillfeather vs. Ogrady', 'Ogrady v. State', 'v. Quillfeather'],
      'People of the State of New York against Quillfeather',
      'State against Quillfeather',
      'U.S. v. $4,200 in currency',
      ...['Doe v. Acme', 'Roe 2 v. Acme', 'caso Estados Unidos contra Quintanar, audiencia el lunes'],
      ...['In re A.B.', 'Matter of R-T-V-', 'Ex parte Quillfeather', 'In re: the child Quillfeather'],
      'State ex rel. Quillfeather',
    ],
    other: [
      ...[
        'policy v. 3',
        'The Ohio State game against Michigan',
        'Training versus practice',
        'them against us',
      ],
      ...['Matter of time', 'In re the budget', 'the VS against forms', 'Acme Inc. v. the wall'],
    ],
  },
  {
    pattern: 'named-person',
    found: [
      // A name after a word for someone in a case.
      ...['victim/witness Ana Quill', 'a victim from the farm, Ana Quill, was moved', 'victim known as Ana'],
      ...['the victim (17) Ana Quill', 'clients served jointly incl. Ana Quill'],
      'a survivor of forced labor, Ana Quill, spoke',
      'suspect: marcus odom',
      'trafficker: big mike aka smiley',
      ...['victim SB', 'la víctima Ana Quill', 'the defendant, whose name is Ana Quill'],
      // A name before such a word.
      ...['Robert Quill is a snitch', 'Ana Quill, one of our survivors', 'Ana (victim)', '"Star" (victim)'],
      ...['Quill is the pimp', 'Ana Quill [juvenile] (victim)', 'Haruka, a survivor who left'],
    ],
    other: [
      ...['juvenile PO Quill', 'Contact for victims: Maria Lopez', 'CI (Continuous Improvement)'],
      ...['child victims (Quill & Ogrady, 2022)', 'minors are Sgt. Quill, adults are Det. Ogrady'],
      'victims left before Ana Quill, director, came',
    ],
  },
  {
    pattern: 'coded-person',
    found: [
      ...['MV-1 moved', 'MV2 was interviewed', 'mv 4 has a bed', 'Victim A', 'Minor Victim 2', 'V1 and V2'],
      ...['Witness No. 5', 'Victims 1 and 2', 'Witnesses A & B', 'victim3', 'CI-20931', 'CI 20931 called'],
      ...['restitution to V5', 'V5 moved', "JD2's guardian", 'Jane Doe 3', 'jane-doe', 'Jane Doe was placed'],
      ...['Baby Doe', 'A. Doe', 'Victim "A" said', 'survivor #12', 'Victim Two said so'],
    ],
    other: [
      ...['victims 18 and over', 'Jane Doe Inc.', 'V8 engine', 'Victim 3 days later', 'survivor 5 years on'],
      ...['victim Services', 'Witness 4 hours of training', 'IRS CI 20 agents', 'Dr. Jane Doe', 'D1 policy'],
      ...['Victim Advocate A. Quill', '50% MV 4'],
    ],
  },
  {
    pattern: 'agency-case',
    found: [
      ...['NCIC W123456789', 'Detainer 2211843', 'BOP 71234-019', 'Lab # 24-88120'],
      ...['Medical examiner 24-10884', 'Reg. No. 71234-019', 'incident 24 118 402', 'MP #88412 NamUs'],
      ...['FBI 31E-NY-3098765', 'S-00012345', '2024SZ0091182', '24HT0078'],
      ...['2023R00871', '773140-24-0011', 'Guardian no. 1184402', 'id 11844020', 'Evidence tag 24-88120-A'],
    ],
    other: [
      ...['Booking 216-555-0142', 'Lab 2023-2024', 'Patient 1234', 'Chart 12/31/2024', 'Lab 555-0142'],
      ...['charter no. 1184402', 'school district id 1184402', 'Booking (216) 555-0142'],
    ],
  },
  {
    pattern: 'docket-number',
    found: [
      ...['No. 23-1234 (6th Cir.)', '24-10234, 11th Cir.', '5th Cir. 22-10345', '7:23-3341', '24CVH-03-1822'],
      ...['TRD2401123', '22FE009876', '23-1-04567-8', '2024-Ohio-1234', '23-40112-mj', '24-F-00123'],
      ...['the case is number 4567', 'expediente 4567/2023', 'case S 00098123', 'cause 2023-118'],
      'A 1234567, 9th Cir.',
    ],
    other: [
      ...['cases: 118', 'case 3 of the exercise', 'Cir. 12', 'case managers: 118', 'Case closed 2023'],
      ...['grant no. 2023-1234', 'case hotline: (800) 555-0100', 'report NIJ-2023-1234'],
    ],
  },
  {
    pattern: 'police-report',
    found: ['CPD 24-118402', 'sheriff report no. 24-1184', 'CAD-24-118402', 'arrest no. 24-1184'],
    other: ['CPD 24 officers', 'sheriff 216-555-0142', 'OR 2905.32', 'police chief since 2023'],
  },
  {
    pattern: 'date-of-birth',
    found: [
      ...['he was born in March 1999', 'client born 1999', 'birth year 2004', 'year of birth 2004', 'b 2004'],
      ...['b. 3/14/2004', 'DOB 031404', 'dob 03142004', 'she turns 18 on March 3', 'F / 04.22.2004'],
      ...[
        'nacida el 14 de marzo de 1999',
        '3/14/1999 is her DOB',
        'will be 18 on 3/14/2027',
        'd/o/b 3/14/99',
      ],
      'born in May 2004',
    ],
    other: [
      ...['Supplement B 12/02/21', 'the coalition was born in 1999', 'the office turned 20 in 2024'],
      ...['born leaders since 1985', 'The council, born of a meeting on May 3'],
    ],
  },
  {
    pattern: 'shelter-address',
    found: [
      ...[
        'safe house, 918 harmon',
        'shelter at 402 N. Main',
        'our refuge: a safe house on Quillmore',
        'shelter, 4500 CR 451',
      ],
      ...['shelter: corner of Elm and 5th', 'host home, Calle Luna 44', 'safe house at 41.49931, -81.69441'],
      ...[
        'shelter at 41.4993° N, 81.6944° W',
        'the shelter, Elmwood Apartments #12',
        'the shelter gate code is 4471',
      ],
      ...['we hide them behind the Lutheran church', 'the girls are kept in the yellow house on Tod Avenue'],
      ...["they're in room 9 at the inn", 'safe house, four eighteen Cass Street', 'shelter on Elm & 5th'],
      ...['take her to 14 Elm Street', 'the victim lives at 14 Elm Street', 'shelter: 12 Oak Ln apt 4'],
      'el refugio está al lado de la iglesia',
    ],
    other: [
      ...['shelter office at 402 N. Main Street', 'Shelter meeting at 12 Oak Street', '14 Elm Street'],
      ...['shelter with 24 beds', 'not a shelter, 14 Elm Street', 'shelter policies, 14 Elm Street, suite 2'],
      ...['Donations for the shelter behind the Lutheran church', 'the shelter hotline is 216-555-0142'],
    ],
  },
  {
    pattern: 'social-security-number',
    found: [
      ...['412/55/1234', '912-78-1234', 'SSN ends in 1234', 'last four of social 1234', 'xxx-xx-1234'],
      ...['4 1 2 - 5 5 - 1 2 3 4', 'TIN 912781234', 'SSN 412-55', 'social: four one two five five'],
      'the number 412551234',
    ],
    other: [
      ...['DUNS no. 412551234', 'EIN: 412551234', '412551234 dollars', '912-44-1234', '412-55-12345'],
      ...['award 412551234', 'account 412551234', 'x*x 1234'],
    ],
  },
  {
    pattern: 'immigration-document',
    found: [
      ...['passport 512884310', 'driver license D1234567', "driver's license no. D1234567", 'EAC2190012345'],
      ...['IOE-09-1234-5678', 'pasaporte G12345678', 'green card 5128843101', 'OH DL TR518842'],
    ],
    other: [
      'passport office opens at 9',
      'business license 512884310',
      'visa form I-914',
      'license renewed 2023',
    ],
  },
  {
    pattern: 'client-phone',
    found: [
      ...[
        'client cell 216-555-0143',
        'victim (330) 555-0178',
        "pimp's new number: 216 555 0143",
        'text her at 216-555-0143, she is a minor',
      ],
      ...['216-555-0143 is the victim', 'survivor email ana@example.org', 'suspect phone +1 216 555 0143'],
      ...["that's the 15 yr old, snap: lil.star", 'kik of the girl: star.99', 'she is on telegram as star99'],
      ...['call him at 216-555-0143, the informant', 'the number in the ad was 216-555-0143'],
      ...['the pimp texts her from 216-555-0143', '216-555-0143, the number the trafficker uses'],
    ],
    other: [
      ...['victim services 216-555-0143', 'victim line 216-555-0143', 'client portal, 216-555-0143'],
      ...['victims: call 216-555-0143', 'our instagram: @quill.office', 'survivors text 233733'],
      'the director, cell 216-555-0143',
    ],
  },
  {
    pattern: 'license-plate',
    found: [
      ...['plates: KY 902 RJV', 'Ohio tag 318BQT', 'License plate no. ABC 1234', 'white van, OH JHK 4471'],
      ...['tags abc 1234', 'placas: 4ABC123', 'Honda (with Ohio plate ABC1234)'],
    ],
    other: ['plates for 200 guests', 'name tags 24', 'the van, 2024 model', 'tag line 2024'],
  },
  {
    pattern: 'operation-date',
    found: [
      ...['raid on March 3', 'March 3: takedown', 'search warrant tomorrow', 'buy bust set for Friday at 6'],
      ...['UC meets the target on 3/3', 'redada el 3 de marzo', 'serve the warrant on March 3 at 0600'],
    ],
    other: [
      ...['raid training on March 3', 'hours of operation from March 3', 'operations committee, March 3'],
      ...['operation of the shelter since March 3', 'search warrant template, March 3'],
    ],
  },
  {
    pattern: 'alien-number',
    found: [
      ...['A:012345678', 'A # 12-345-678', 'a 012-345-678', 'número A 012345678'],
      ...['green card number 012345678', 'EOIR file 012 345 678'],
    ],
    other: ['a 12 month grant', 'A 1234 Main', 'a012345', 'Schedule A 12-34'],
  },
];

describe.each(RULES)('$pattern', ({ pattern, found, other }) => {
  test.each(found)('is found: %s', (text) => {
    expect(screen(text)?.pattern).toBe(pattern);
  });

  test.each(other)('is not found: %s', (text) => {
    expect(screen(text)?.pattern).not.toBe(pattern);
  });
});

describe('words that mark a case', () => {
  it.each([
    ['victm Ana Quill', 'with a letter missing'],
    ['vicctim Ana Quill', 'with one too many'],
    ['vicitm Ana Quill', 'with two swapped'],
    ['vixtim Ana Quill', 'with a wrong one'],
    ['the deffendent Ana Quill', 'as they are heard'],
    ['SUSPCT ANA QUILL', 'in capitals'],
    ['Suspct Ana Quill', 'with a capital'],
  ])('are read when they are misspelled: %s, %s', (text) => {
    expect(screen(text)?.pattern).toBe('named-person');
  });

  it('are not seen in correct words that are one letter apart', () => {
    for (const text of ['fitness Ana Quill', 'inducted Ana Quill'])
      expect(screen(text)?.pattern).not.toBe('named-person');
  });
});

it('a quoted title is no name', () => {
  expect(screen('The guide "Finding Survivors" is free')).toBeNull();
});
