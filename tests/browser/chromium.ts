import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A Chromium without windows of its own, which opens a page for a quarter of the work. */
const SHELL = '/usr/bin/chromium-headless-shell';

const INSTALLED = [
  process.env.CHROMIUM,
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const firstThere = (): string | undefined =>
  INSTALLED.concat(chromium.executablePath()).find((path) => path && existsSync(path));

/** Installs a package of Debian, where there is one of this name. */
function installPackage(name: string): void {
  const apt = (...args: string[]): void =>
    void execFileSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${name} for the browser tests …`);
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation');
  } catch {
    console.log(`${name} could not be installed.`);
  }
}

function download(): void {
  const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = join(dirname(playwright), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
}

/**
 * The path of a Chromium for the browser tests. Root on Debian gets the packages of that system, the shell first; elsewhere it is
 * one that is there, else the build that playwright-core downloads.
 * @throws when there is none and none can be installed
 */
export function findChromium(): string {
  if (isRootOnDebian() && !process.env.CHROMIUM && !existsSync(SHELL))
    installPackage('chromium-headless-shell');
  if (isRootOnDebian() && !firstThere()) installPackage('chromium');
  if (!firstThere()) download();
  const found = firstThere();
  if (!found) throw new Error('Chromium could not be installed. Install it and set CHROMIUM to its path.');
  return found;
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
