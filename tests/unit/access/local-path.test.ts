import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from '../../../server/access/local-path.ts';

describe('a path of this site', () => {
  it.each(['/', '/districts/ohnd', '/districts/ohnd?asOf=2026-01-01&tab=ties#here', '/a//b'])(
    'may be %j',
    (path) => {
      expect(localPath(path)).toBe(path);
    },
  );

  it.each([
    '',
    'districts',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/ok\r\nLocation: https://evil.example',
    '/ok\u0000',
  ])('is not %j', (text) => {
    expect(localPath(text)).toBeUndefined();
  });

  it('never leaves the site, whatever the text', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      'evil.example',
      'https:',
      '\t',
      '\r\n',
      '%2f',
      '#',
      '?',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        (text) => {
          const here = 'https://tieline.example';
          expect(new URL(localPath(text) ?? '/', here).origin).toBe(here);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
