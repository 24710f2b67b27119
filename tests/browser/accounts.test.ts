import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths, utcDay } from '../../core/days.ts';
import type { RunningApp } from '../start-app.ts';
import { ADA, makeAdministrator, openSignedIn } from './administrator.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

let app: RunningApp;
let cookie = '';
beforeAll(async () => {
  app = await startApp();
  cookie = await makeAdministrator(app);
});
afterAll(() => app.stop());

const open = (path: string, options = {}) => openSignedIn(app, cookie, path, options);
const widthOf = (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate(() => document.documentElement.scrollWidth);

describe('the accounts', () => {
  it('are for administrators: others are asked to sign in', async () => {
    const page = await openPage(`${app.url}/accounts`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Please sign in');
  });

  it('grow by an invitation, whose link is shown once and lets its owner in', async () => {
    const page = await open('/accounts');
    await page.getByRole('button', { name: 'Invite someone' }).click();
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const missing = page.getByRole('alert').getByRole('link');
    await expect
      .poll(() => missing.allTextContents())
      .toEqual(['Email is required', 'Name is required', 'Role is required']);
    await expectNoAxeViolations(page);
    await page.getByLabel('Email').fill('ben@example.org');
    await page.getByLabel('Name', { exact: true }).fill('Ben Example');
    await page.locator('label[for=invite-role-coordinator]').click();
    const [invite, district] = [
      page.getByRole('button', { name: 'Invite', exact: true }),
      page.getByLabel('District to add'),
    ];
    await invite.click();
    await expect
      .poll(() => missing.allTextContents())
      .toEqual(['Assigned districts must include at least one for the role Coordinator']);
    await district.fill('Ohio');
    await invite.click();
    await expect
      .poll(() => missing.allTextContents())
      .toEqual(['Assigned districts has no “Ohio”: choose one from the list, or clear it']);
    await district.fill('Northern District of Ohio');
    await page.getByRole('button', { name: 'Remove Northern District of Ohio' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByRole('heading', { name: 'Ben Example is invited' }).waitFor();
    await expect.poll(() => page.getByText('It will not be shown again.').isVisible()).toBe(true);
    await expectNoAxeViolations(page);
    const link = await page.getByLabel('Invitation for Ben Example').inputValue();
    await page.getByRole('button', { name: '← All accounts' }).click();
    await page.getByRole('row', { name: /Ben Example.*Coordinator.*N\.D\. Ohio.*Invited/ }).waitFor();
    expect(await page.content()).not.toContain(link);

    const his = await openPage(link);
    await expect
      .poll(() => his.getByRole('heading', { level: 1 }).textContent())
      .toBe('Welcome, Ben Example');
    await expect
      .poll(() => his.getByLabel('New password', { exact: true }).getAttribute('autocomplete'))
      .toBe('new-password');
    await expectNoAxeViolations(his);
    await his.getByLabel('New password', { exact: true }).fill('another invented sentence');
    await his.keyboard.press('Enter');
    await his.getByRole('link', { name: 'Your account: Ben Example' }).waitFor();
    expect(new URL(his.url()).pathname).toBe('/home');
    await expect.poll(() => his.getByRole('link', { name: 'Accounts', exact: true }).count()).toBe(0);
  });

  it('drop no district that is typed and not added: its short name counts when the form is sent', async () => {
    const page = await open('/accounts?edit=new');
    await page.getByLabel('Email').fill('gus@example.org');
    await page.getByLabel('Name', { exact: true }).fill('Gus Example');
    await page.locator('label[for=invite-role-grant-writer]').click();
    await page.locator('datalist option').first().waitFor({ state: 'attached' });
    await page.getByLabel('District to add').fill('ohsd');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByRole('heading', { name: 'Gus Example is invited' }).waitFor();
    await page.getByRole('button', { name: '← All accounts' }).click();
    await page.getByRole('row', { name: /Gus Example.*Grant writer.*S\.D\. Ohio.*Invited/ }).waitFor();
  });

  it('refuse an email that is taken, and keep what was typed', async () => {
    const page = await open('/accounts?edit=new');
    await page.getByLabel('Email').fill(ADA.email);
    await page.getByLabel('Name', { exact: true }).fill('Ada Again');
    await page.locator('label[for=invite-role-viewer]').click();
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByText('An account already has this email').waitFor();
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ada Again');
  });

  it('are changed and disabled, and the last administrator stays', async () => {
    const page = await open('/accounts');
    await page.getByRole('button', { name: /Ada Example/ }).click();
    await page.locator('label[for=change-disabled-disabled]').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('At least one administrator who has signed in must remain').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: '← All accounts' }).click();
    await page.getByRole('button', { name: /Ben Example/ }).click();
    await page.locator('label[for=change-role-trainer]').click();
    await page.locator('label[for=change-disabled-disabled]').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The account of Ben Example is saved.').waitFor();
    await page.getByRole('row', { name: /Ben Example.*Trainer.*Disabled/ }).waitFor();
    await page
      .getByRole('table', { name: /Account activity/ })
      .getByText(/disabled/)
      .waitFor();
  });

  it('say when someone else changed one meanwhile, and save what was typed, and no more, on the next press', async () => {
    const headers = { cookie: `tieline=${cookie}`, 'sec-fetch-site': 'same-origin' };
    const rights = { name: 'Cleo Example', role: 'viewer', districts: [], organizations: [] };
    const request = { url: '/api/accounts', headers };
    const { account } = (
      await app.app.inject({ ...request, method: 'POST', payload: { email: 'cleo@example.org', ...rights } })
    ).json();
    const page = await open(`/accounts?edit=${account.id}`);
    await page.getByLabel('Name', { exact: true }).fill('Cleo Renamed');
    await app.app.inject({
      ...{ method: 'PUT', url: `/api/accounts/${account.id}` },
      headers: { ...headers, 'if-match': `"${account.revision}"` },
      payload: { ...rights, role: 'trainer', disabled: true },
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is now: Cleo Example, Trainer, disabled.').waitFor();
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Cleo Renamed');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: /Cleo Renamed.*Trainer.*Disabled/ }).waitFor();
  });

  it.each([1440, 768, 360])('show the API tokens of someone at %i pixels, to be revoked', async (width) => {
    const headers = { cookie: `tieline=${cookie}`, 'sec-fetch-site': 'same-origin' };
    const name = `report ${width}`;
    await app.app.inject({
      ...{ method: 'POST', url: '/api/own/tokens', headers },
      payload: { name, scopes: ['read', 'export'], expires: addMonths(utcDay(new Date()), 6) },
    });
    const page = await open('/accounts', { width });
    await page.getByRole('button', { name: /Ada Example/ }).click();
    await page.getByRole('button', { name: `Revoke ${name}` }).waitFor();
    expect(await widthOf(page)).toBeLessThanOrEqual(width);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: `Revoke ${name}` }).click();
    await page.keyboard.press('Enter');
    await page.getByText(`The token ${name} is revoked.`).waitFor();
  });

  it('give a contributor the organization that is found by its name', async () => {
    const page = await open('/accounts?edit=new');
    await page.locator('label[for=invite-role-contributor]').click();
    await page.getByLabel('Words of the organization’s name or city').fill('district');
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ found\. The first 12 are shown\.$/).waitFor();
    await page.getByLabel('Words of the organization’s name or city').fill('fbi cleveland');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Add .*Cleveland/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Remove .*Cleveland/ }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /^Remove / }).click();
    await expect.poll(() => page.getByText('None yet.').count()).toBe(2);
  });

  it.each([1440, 768, 360])('fit %i pixels', async (width) => {
    for (const path of ['/accounts', '/accounts?edit=new', '/account']) {
      const page = await open(path, { width });
      expect(await widthOf(page), path).toBeLessThanOrEqual(width);
      await expectNoAxeViolations(page);
    }
  });
});

describe('the own account', () => {
  it('makes a token that is shown once, and revokes it after a second press', async () => {
    const page = await open('/account', { width: 360 });
    await page.getByLabel('Name').fill('quarterly report');
    await page.getByRole('button', { name: 'Create token' }).click();
    const token = await page.getByLabel('Token quarterly report').inputValue();
    const asked = await app.app.inject({
      url: '/api/districts/ohnd',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(asked.statusCode).toBe(200);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    await expectNoAxeViolations(page);
    await visit(page, page.url());
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: 'Revoke quarterly report' }).click();
    await page.keyboard.press('Enter'); // the focus is on the button that does it
    await page.getByText('The token quarterly report is revoked.').waitFor();
    const after = await app.app.inject({
      url: '/api/districts/ohnd',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(after.statusCode).toBe(401);
  });

  it('lists where one is signed in, and ends it there', async () => {
    const other = await openPage(`${app.url}/sign-in?returnTo=/account`);
    await other.getByLabel('Email').fill(ADA.email);
    await other.getByLabel('Password', { exact: true }).fill(ADA.password);
    await other.keyboard.press('Enter');
    await other.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    const page = await open('/account');
    const rows = page.getByRole('table', { name: /Where you are signed in/ }).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByRole('button', { name: /^Sign out there/ }).click();
    await expect.poll(() => rows.count()).toBe(1);
    await visit(other, other.url());
    await expect.poll(() => other.getByRole('heading', { level: 1 }).textContent()).toBe('Please sign in');
  });

  it('changes its password, and says which one was wrong', async () => {
    const page = await open('/account');
    await page.getByLabel('Current password', { exact: true }).fill('not my password');
    await page.getByLabel('New password', { exact: true }).fill('a newer invented sentence');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByRole('alert').getByText('Current password is not your password').waitFor();
    await page.getByLabel('Current password', { exact: true }).fill(ADA.password);
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('Your password is changed').waitFor();
    await expect.poll(() => page.getByLabel('New password', { exact: true }).inputValue()).toBe('');
  });
});
