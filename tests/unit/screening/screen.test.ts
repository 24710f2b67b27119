import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { PATTERNS, screen, screenField } from '../../../server/screening/screen.ts';
import { read } from '../../../server/screening/tokens.ts';
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

describe('a very long text', () => {
  it.each(REFUSED)('is screened from beginning to end: %s', (text, pattern) => {
    const words = 'Minutes of the meeting, read and approved. '.repeat(40);
    for (const before of [words, `${words}${words.slice(0, 700)} `])
      expect([text, screen(`${before}; ${text}; ${words}`)?.pattern]).toEqual([text, pattern]);
  });

  it('is refused with the place of what was found in all of it', () => {
    expect(screen(`${'words of it '.repeat(200)}412-55-1234`)?.message).toContain('at character 2401 ');
  });

  it('takes time by its length, not by the square of it', () => {
    const millisecondsOf = (repeats: number): number => {
      const begun = performance.now();
      expect(screen('aB3/'.repeat(repeats))).toBeNull(); // as of a picture in a table
      return performance.now() - begun;
    };
    millisecondsOf(2_000);
    expect(millisecondsOf(40_000) / millisecondsOf(4_000)).toBeLessThan(40); // 10 by length, 100 by the square
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

  it('no text of the public reference data is refused', () => {
    const refused = referenceTexts().filter((text) => screen(text));
    expect(refused).toEqual([]);
  }, 60_000); // there are 45,000 of them
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

  it('ends on 4,000 characters that lead each rule astray: what it costs does not multiply', () => {
    const read = ASTRAY.map((part) => part.repeat(4_000).slice(0, 4_000)).map((text) => screen(text)); // else the test times out
    expect(read).toHaveLength(ASTRAY.length);
  });

  it('looks at no more neighbors of a word in a long text than in a short one', () => {
    for (const part of ASTRAY) {
      const work = (length: number) => neighborsSeen(part.repeat(length).slice(0, length));
      expect(work(4_000), part).toBeLessThanOrEqual(2.2 * work(2_000));
    }
  }, 60_000);
});

/** Begins of what a rule looks for, again and again: names, numbers, quotation marks, words of each kind. */
const ASTRAY = [
  ...['Ab ', 'AB ', '12-', '1 ', '"', '-', ' ', 'A.', '1:', 'victim ', 'victim: ', 'Ab v. ', 'CI '],
  ...['case no ', 'FBI # ', 'born ', 'raid ', 'his record ', 'shelter 12 ', 'client phone ', 'de la ', "O'"],
];

/** How many tokens are read while a text is screened, by each look at one. */
function neighborsSeen(text: string): number {
  let seen = 0;
  const { tokens } = read(text);
  const counted = new Proxy([...tokens], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen++;
      return Reflect.get(target, key, receiver);
    },
  });
  for (const { find } of PATTERNS) find({ text: '', tokens: counted });
  return seen;
}

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

/** Every text of the CSV files that came with the release, each once. */
function referenceTexts(): string[] {
  const folder = new URL('../../../data/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.csv'),
  );
  expect(files.length).toBeGreaterThan(5);
  const cells = files.flatMap(
    (name) => parse(readFileSync(new URL(name, folder)), { bom: true }) as string[][],
  );
  return [...new Set(cells.flat())];
}
