import { describe, expect, it, test } from 'vitest';
import { screen, screenField } from '../../../server/screening/screen.ts';
import { ALLOWED, REFUSED } from './examples.ts';

describe('what Tieline never stores is refused', () => {
  test.each(REFUSED)('%s', (text, pattern) => {
    expect(screen(text)?.pattern).toBe(pattern);
  });

  it('in the middle of other words too', () => {
    for (const [text, pattern] of REFUSED)
      expect([text, screen(`Minutes of the meeting; ${text}; and more of it.`)?.pattern]).toEqual([
        text,
        pattern,
      ]);
  });
});

describe('what only looks like it is allowed', () => {
  test.each(ALLOWED)('%s', (text) => {
    expect(screen(text)).toBeNull();
  });

  it('John, who is a buyer in other texts, begins the name of a person', () => {
    expect(screen('John Raymond Abara, program director')).toBeNull();
    expect(screen('john Raymond Abara')?.pattern).toBe('named-person');
  });

  it('numbers that were never given out are no social security numbers', () => {
    for (const text of ['000-12-3456', '666-12-3456', '900-12-3456', '412-00-3456', '412-55-0000'])
      expect([text, screen(text)]).toEqual([text, null]);
  });
});

describe('a refusal', () => {
  it('says which pattern and where, without repeating what it found', () => {
    expect(screen('Write to 412-55-1234')?.message).toBe(
      'appears to contain a U.S. social security number at character 10 (•••-••-••••); Tieline never stores it, please leave it out',
    );
  });

  it('of a person who may be at work asks for the office or the job', () => {
    expect(screen('Carla Quillfeather moved away in May')?.message).toMatch(
      /appears to contain a person, a place or an event of a case at character \d+ \(.+\); .+ if it is about people at work, name their office or their job$/,
    );
    expect(screen('Carla Quillfeather, county nurse, moved away in May')).toBeNull();
  });

  it.each([
    ['Call victim Jane Roe', 'the name of a person in a case at character 6 (victim J••• R••)'],
    ['By Maria Lopez (victim)', 'the name of a person in a case at character 4 (M•••• L•••• (victim)'],
    ['Shelter: 123 Main Street, 2nd', 'the street address of a shelter at character 10 (••• M••• S•••••)'],
    ['Shelter, at 77 oak road now', 'the street address of a shelter at character 13 (•• oak road)'],
    ['O’Neil has A012345678', 'an A-number at character 12 (A•••••••••)'],
    ['See Case #4567 there', 'a docket or case number at character 5 (C••• #••••)'],
    ['Is born 3/14/99', 'a date of birth at character 4 (born •/••/••)'],
  ])('masks what it shows of "%s"', (text, said) => {
    expect(screen(text)?.message).toContain(`appears to contain ${said};`);
  });

  it('repeats no digit and no name of any example', () => {
    for (const [text] of REFUSED) {
      const shown = screen(text)?.message.match(/\((.*)\);/)?.[1];
      expect(shown).not.toMatch(/\d|\p{Lu}\p{L}{2}/u);
    }
  });
});

describe('a field', () => {
  it.each([
    ['https://example.org/?q=case+no%2E+4567', 'docket-number'],
    ['http://example.org/case_no._4567', 'docket-number'],
    ['https://example.org/?q=victim+Jane', 'named-person'],
    ['see HTTPS://example.org/412%E2%80%9355%E2%80%931234', 'social-security-number'],
  ])('that holds a web address is read as the address is meant: %s', (text, pattern) => {
    expect(screenField('notes', text)).toMatchObject([{ field: 'notes', pattern }]);
  });

  it('keeps what is no valid code of a web address', () => {
    expect(screenField('url', 'https://example.org/%FF/case+no%2E+4567')[0]?.message).toContain(
      'at character 25 ',
    );
  });

  it('that is no web address is read as it stands, and one that holds nothing is no fault', () => {
    expect(screenField('notes', 'case+no%2E+4567')[0]?.pattern).not.toBe('docket-number');
    expect(screenField('url', 'https://example.org/case+management')).toEqual([]);
  });
});

describe('the name of an organization', () => {
  it.each(['Survivor Marisol Prado', 'Victim v. Silence', 'The victim Ana Poe Memorial'])(
    'may be entered when a person says that it is one: %s',
    (text) => {
      expect(screen(text, 'perhaps a name')).toMatchObject({
        confirm: 'organization name',
        message: expect.stringContaining('or say that this is the name of an organization'),
      });
      expect(screen(text, 'a name')).toBeNull();
      expect(screen(text)).not.toHaveProperty('confirm');
    },
  );

  it.each([
    'Case No. 2023-0456 Fund',
    'Born 3/14/1999 Foundation',
    'Shelter at 402 N. Main',
    'Fund of SSN 412551234',
    'MV-1 Friends',
    'Raid on March 3, 2027',
  ])('holds no number, address or day, whatever a person says: %s', (text) => {
    expect(screen(text, 'a name')).not.toBeNull();
    expect(screen(text, 'perhaps a name')).not.toHaveProperty('confirm');
  });
});

test('there are at least 60 examples of each', () => {
  expect(new Set(ALLOWED).size).toBeGreaterThanOrEqual(60);
  expect(new Set(REFUSED.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
});
