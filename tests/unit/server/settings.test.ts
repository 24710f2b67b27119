import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../server/start/settings.ts';

const RECIPIENT = 'age17cu4vc3cnzzh8vrewgv2dw0j79mqsuvknufmqwds3aqfl9tn0a8qn3f3cj';

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

  it('keep backups where a folder is named, encrypted where a recipient is', () => {
    expect(readSettings({ BACKUP_KEEP: '3' }, []).backups).toBeUndefined();
    expect(readSettings({ BACKUP_DIR: '/srv/backups', BACKUP_RECIPIENT: RECIPIENT }, []).backups).toEqual({
      folder: '/srv/backups',
      keep: 7,
      hours: 24,
      accounts: false,
      recipient: RECIPIENT,
    });
  });

  it.each([
    [{ BACKUP_KEEP: '0' }, [], /^BACKUP_KEEP: /],
    [{ BACKUP_RECIPIENT: `${RECIPIENT}x` }, [], /^BACKUP_RECIPIENT: .*recipient of age/],
    [{ PORT: 'eighty' }, [], /^PORT: /],
    [{ PORT: '70000' }, [], /^PORT: /],
    [{ LOG_LEVEL: 'loud' }, [], /^LOG_LEVEL: /],
    [{ GRAPH_PASSWORD_FILE: '/nowhere/at/all' }, [], /GRAPH_PASSWORD_FILE: the file .* cannot be read/],
    [{}, ['--smaple'], /--smaple.*only option is --sample/s],
  ])('name the setting that cannot be used: %j %j', (env, argv, message) => {
    expect(() => readSettings(env, argv)).toThrow(message);
  });
});
