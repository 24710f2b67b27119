import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from '../start-app.ts';
import { ADA, makeAdministrator, openSignedIn, printedLink } from './administrator.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

const BANNER = 'For official use only. What you do here is recorded.';

describe('a new installation', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ access: { banner: BANNER } });
  });
  afterAll(() => app.stop());

  it('can be read, says that it is new, and shows the banner', async () => {
    const page = await openPage(`${app.url}/districts/ohnd`);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toBe('Northern District of Ohio');
    const welcome = page.getByRole('region', { name: 'Before you sign in' });
    await expect.poll(() => welcome.textContent()).toContain(BANNER);
    await expect.poll(() => welcome.textContent()).toContain('everyone on this machine may read it');
    await expectNoAxeViolations(page);
  });

  it('gets its first administrator by keyboard alone, with the printed link, once', async () => {
    const link = await printedLink(app);
    const page = await openPage(link);
    const keys = keysOf(page);
    await keys.tabTo('Your name');
    await keys.type(ADA.name);
    await keys.tabTo('Email');
    await keys.type(ADA.email);
    await keys.tabTo('Password');
    await keys.type('short');
    await keys.press('Enter');
    await page.getByRole('alert').waitFor();
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('Password needs at least 12 characters');
    await expectNoAxeViolations(page);
    await keys.tabTo('Password needs');
    await keys.press('Enter');
    expect(await keys.focused()).toBe('Password');
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe(ADA.name);
    await page.keyboard.press('ControlOrMeta+A');
    await keys.type(ADA.password);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Three first steps' }).waitFor();
    await page.goto('about:blank');
    await visit(page, link);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toBe('This link does not work');
  });
});

describe('signing in', () => {
  let app: RunningApp;
  let cookie = '';
  beforeAll(async () => {
    app = await startApp({ access: { banner: BANNER } });
    cookie = await makeAdministrator(app);
  });
  afterAll(() => app.stop());
  const signIn = (returnTo = '', options = {}) =>
    openPage(`${app.url}/sign-in${returnTo && `?returnTo=${encodeURIComponent(returnTo)}`}`, options);

  it('is asked for by every page that needs it, and comes back there, by keyboard alone', async () => {
    const page = await openPage(`${app.url}/districts/ohnd?tab=counties`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Please sign in');
    await expectNoAxeViolations(page);
    const keys = keysOf(page);
    await keys.tabTo('Sign in');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await keys.tabTo('Email');
    await keys.type(ADA.email);
    await keys.tabTo('Password');
    await keys.type(ADA.password);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Northern District of Ohio' }).waitFor();
    expect(new URL(page.url()).search).toBe('?tab=counties');
    await expect
      .poll(() => page.getByRole('link', { name: 'Your account: Ada Example' }).isVisible())
      .toBe(true);
    await expect.poll(() => page.getByText(BANNER).count()).toBe(0);
  });

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example'])(
    'never leads to %s',
    async (to) => {
      const page = await signIn(to);
      await page.getByLabel('Email').fill(ADA.email);
      await page.getByLabel('Password', { exact: true }).fill(ADA.password);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Your account: Ada Example' }).waitFor();
      expect(page.url()).toBe(`${app.url}/`);
    },
  );

  it('says what is wrong, and loses nothing that was typed', async () => {
    const page = await signIn();
    await page.getByRole('button', { name: 'Sign in' }).click();
    const alert = page.getByRole('alert');
    await expect
      .poll(() => alert.getByRole('link').allTextContents())
      .toEqual(['Email is required', 'Password is required']);
    await expectNoAxeViolations(page);
    await page.getByLabel('Email').fill(ADA.email);
    await page.getByLabel('Password', { exact: true }).fill('not my password');
    await page.keyboard.press('Enter');
    await expect.poll(() => alert.textContent()).toContain('Email or password is wrong');
    await expect.poll(() => page.getByLabel('Email').inputValue()).toBe(ADA.email);
    await expect
      .poll(() => page.getByLabel('Password', { exact: true }).inputValue())
      .toBe('not my password');
  });

  it('welcomes password managers and pasting, and shows the password on demand', async () => {
    const page = await signIn();
    const password = page.getByLabel('Password', { exact: true });
    await expect.poll(() => page.getByLabel('Email').getAttribute('autocomplete')).toBe('username');
    await expect.poll(() => password.getAttribute('autocomplete')).toBe('current-password');
    const allowed = await password.evaluate((field) =>
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })),
    );
    expect(allowed).toBe(true);
    await page.getByRole('button', { name: 'Show password' }).click();
    await expect.poll(() => password.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Hide password' }).click();
    await expect.poll(() => password.getAttribute('type')).toBe('password');
  });

  it('explains why the sign-in service did not let someone in', async () => {
    const page = await openPage(`${app.url}/sign-in?problem=not-invited`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('you have no account here');
    await expectNoAxeViolations(page);
  });

  it('ends by the button in the header', async () => {
    const mine = await openSignedIn(app, cookie, '/');
    await mine.getByRole('button', { name: 'Sign out' }).click();
    await mine.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await visit(mine, `${app.url}/`);
    await expect.poll(() => mine.getByRole('heading', { level: 1 }).textContent()).toBe('Please sign in');
  });

  it('tells a link that was cut off from one that was used', async () => {
    const page = await openPage(`${app.url}/setup#abc`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('only a part of a link');
    await expectNoAxeViolations(page);
  });

  it.each([1440, 768, 360])('fits %i pixels', async (width) => {
    const page = await signIn('', { width });
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });
});
