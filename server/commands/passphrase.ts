import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Settings } from '../start/settings.ts';
import { readSecret, SettingsError } from '../start/settings.ts';

/** Returns the passphrase of an archive: from the settings, or else typed at the terminal without being shown. */
export async function passphraseFor(
  { archivePassphrase }: Settings,
  use: 'to encrypt' | 'to decrypt',
): Promise<string> {
  if (archivePassphrase) return archivePassphrase;
  if (!process.stdin.isTTY)
    throw new SettingsError('ARCHIVE_PASSPHRASE_FILE: is required when no one can type the passphrase.');
  const passphrase = await typed('Passphrase: ');
  if (passphrase === '') throw new SettingsError('An empty passphrase keeps nothing secret.');
  if (use === 'to encrypt' && (await typed('The same again: ')) !== passphrase)
    throw new SettingsError('The two passphrases differ.');
  return passphrase;
}

/** Returns the key that decrypts a backup, from a file written by `age-keygen`. */
export async function identityOf({ archiveIdentityFile }: Settings): Promise<string> {
  const needed =
    'ARCHIVE_IDENTITY_FILE: is required, the file with the key (AGE-SECRET-KEY-…) for BACKUP_RECIPIENT.';
  if (!archiveIdentityFile) throw new SettingsError(needed);
  const [identity] =
    /^AGE-SECRET-KEY-\S+/m.exec(readSecret('ARCHIVE_IDENTITY_FILE', archiveIdentityFile)) ?? [];
  if (!identity) throw new SettingsError(needed);
  return identity;
}

async function typed(question: string): Promise<string> {
  process.stderr.write(question);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() }); // hides what is typed
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    const left = once(terminal, 'close').then(() => {
      throw new SettingsError('No passphrase was entered.');
    });
    return await Promise.race([terminal.question(''), left]);
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
