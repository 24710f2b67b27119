import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allEndpoints } from '../../server/contract.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const rows = read('docs/questions.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (question|---) \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, question = '', steps = '', api = '', test = '']) => ({ question, steps, api, test }));
const answered = rows.filter(({ test }) => test !== '');
const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
/** Tests write apostrophes as the screens do. */
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll("\\'", "'");

describe('docs/questions.md', () => {
  it('has the 47 questions, each once, and says why of at most three that they are not answered', () => {
    expect(new Set(rows.map(({ question }) => question)).size).toBe(47);
    expect(rows).toHaveLength(47);
    expect(answered.length).toBeGreaterThanOrEqual(44);
    const why = read('docs/questions.md').split('## What is not answered')[1] ?? '';
    for (const { question, steps, test } of rows)
      if (test === '') {
        expect(steps).toBe('not answered');
        expect(why).toContain(`**${question}**`);
      }
  });

  it.each(answered)('names a test of that name: $question', ({ question, test }) => {
    const [path = ''] = quoted(test);
    const names = [...read(path).matchAll(/\bit\((['"])(.+)\1, async/g)];
    expect(names.map(([, , name = '']) => plain(name))).toContain(plain(question));
  });

  it.each(answered)('names what of the API answers: $question', ({ api }) => {
    const calls = quoted(api).filter((text) => text.startsWith('GET /api/'));
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      const parts = call.replace('GET /api', '').replace(/\?.*$/, '').split('/');
      const endpoint = allEndpoints.find(({ method, path }) => {
        const pattern = path.split('/');
        return (
          method === 'GET' &&
          pattern.length === parts.length &&
          pattern.every((part, at) => part.startsWith(':') || part === parts[at])
        );
      });
      expect(endpoint, call).toBeDefined();
    }
  });
});
