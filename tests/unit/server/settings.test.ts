import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../server/start/settings.ts';

describe('settings', () => {
  it('listen on 127.0.0.1:3000 with the embedded graph when nothing is set', () => {
    expect(readSettings({}, [])).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      graph: { url: 'embedded:./tieline-data' },
      sample: false,
    });
  });

  it('give the sample network a folder of its own', () => {
    expect(readSettings({}, ['--sample'])).toMatchObject({
      sample: true,
      graph: { url: 'embedded:./tieline-sample' },
    });
  });

  it('take an empty variable as not set, as compose files write it', () => {
    expect(readSettings({ PORT: '', GRAPH_USER: '' }, []).port).toBe(3000);
  });

  it('read the password from a file, without its line end', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tieline-settings-')), 'password');
    writeFileSync(file, 'an invented password\n');
    expect(
      readSettings({ GRAPH_URL: 'neo4j://localhost', GRAPH_PASSWORD_FILE: file }, []).graph.password,
    ).toBe('an invented password');
  });

  it.each([
    [{ PORT: 'eighty' }, [], /^PORT: /],
    [{ PORT: '70000' }, [], /^PORT: /],
    [{ LOG_LEVEL: 'loud' }, [], /^LOG_LEVEL: /],
    [{ GRAPH_PASSWORD_FILE: '/nowhere/at/all' }, [], /GRAPH_PASSWORD_FILE: the file .* cannot be read/],
    [{}, ['--smaple'], /--smaple.*only option is --sample/s],
  ])('name the setting that cannot be used: %j %j', (env, argv, message) => {
    expect(() => readSettings(env, argv)).toThrow(message);
  });
});
