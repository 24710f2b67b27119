import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const INSTALLED = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const firstThere = (): string | undefined =>
  INSTALLED.concat(chromium.executablePath()).find((path) => path && existsSync(path));

/**
 * The path of a Chromium for the browser tests. Installs one where there is none: the Debian package when root on Debian,
 * else the build that playwright-core downloads.
 * @throws when there is none and none can be installed
 */
export function findChromium(): string {
  const found = firstThere();
  if (found) return found;
  console.log('No Chromium found: installing one for the browser tests …');
  if (isRootOnDebian()) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
  } else {
    const cli = join(
      dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  }
  const installed = firstThere();
  if (!installed)
    throw new Error('Chromium could not be installed. Install it and set CHROMIUM to its path.');
  return installed;
}

/** What a headless Chromium needs to run as root and to keep to this machine. */
export const CHROMIUM_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
