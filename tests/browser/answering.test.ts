import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fill, organization } from '../api/editing-entries.ts';
import { COORDINATOR } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

const PARTNERS = 20;
const ROLES = 16;
/** A person reads a screen in so many seconds, presses a key in so many, and finds and taps what is to be tapped. */
const SECONDS = { screen: 6, key: 0.35, tap: 1.3 };

/** An organization with 20 partners, and a link for it. */
async function asked(): Promise<string> {
  const { app, url } = await startApp({ viewer: () => COORDINATOR });
  const { facts, revision } = (await app.inject('/api/districts/ohnd/facts?fact=fills')).json();
  const others = Array.from({ length: PARTNERS }, (_, at) => `partner-${at}`);
  const ended = facts.map(({ fact, id, value }: { fact: string; id: string; value: object }) => ({
    ...{ fact, id, value: { ...value, until: '2026-11-01' } },
  }));
  const entries = [
    ...ended,
    organization('alder'),
    ...others.map((id) => organization(id)),
    fill('alder-fills', 'alder', 'lead-police'),
    ...others.map((id) => fill(`${id}-fills`, id, 'victim-services')),
  ];
  const written = await app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes', headers: { 'if-match': `"${revision}"` } },
    payload: { action: 'fill role', entries },
  });
  expect(written.statusCode, written.body).toBe(200);
  const payload = { organizationId: 'alder' };
  const made = await app.inject({ method: 'POST', url: '/api/districts/ohnd/invitations', payload });
  return `${url}${new URL(made.json().url).pathname}`;
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

it('16 roles and 20 partners are answered on a phone by keyboard, without scripts, in under five minutes', async () => {
  const link = await asked();
  const page = await openPage('about:blank', {
    width: 360,
    height: 740,
    clock: null,
    javaScriptEnabled: false,
  });
  let [keys, screens] = [0, 0];
  const press = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
    keys += names.length;
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    keys += text.length;
  };
  /** From the start of a document, keys alone reach its first field. */
  const onto = async (title: string | RegExp) => {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    screens++;
  };
  await page.goto(link);
  await onto('Whom does Invented alder work with?');
  await press('Tab', 'Enter');
  await onto('Does your office fill these roles?');
  expect(await page.getByRole('radio').count()).toBe(3);
  expect(await page.getByRole('checkbox').count()).toBeGreaterThanOrEqual(ROLES - 1);
  await press('Tab', 'Tab', 'Tab', 'Space', 'Enter');
  await onto('Whom do partners call?');
  await press('Tab');
  await type('Ida Invented');
  await press('Tab');
  await type('desk@alder.example');
  await press('Enter');
  for (let at = 0; at < PARTNERS; at++) {
    await onto(/^Invented partner-/);
    await press('Tab', 'Space', ...Array.from({ length: at % 5 }, () => 'ArrowDown'), 'Enter');
  }
  await onto('Who is missing?');
  await press('Tab');
  await type('A shelter network of the north');
  await press('Tab', 'Enter');
  await onto('Thank you');
  expect(await page.getByText('23 of 23 questions answered').count()).toBe(1);
  expect(screens * SECONDS.screen + keys * SECONDS.key).toBeLessThan(300);
});

it('16 roles and 20 partners are answered on a phone by touch, in under five minutes', async () => {
  const link = await asked();
  const phone = { width: 360, height: 740, clock: null, hasTouch: true, isMobile: true };
  const page = await openPage('about:blank', phone);
  let [taps, keys, screens] = [0, 0, 0];
  const tap = async (target: Locator) => {
    await target.tap();
    taps++;
  };
  const goOn = () => tap(page.getByRole('button', { name: 'Save and go on' }));
  const type = async (label: string, text: string) => {
    await tap(page.getByLabel(label));
    await page.keyboard.type(text);
    keys += text.length;
  };
  const onto = async (title: string | RegExp) => {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    screens++;
  };
  await page.goto(link);
  await onto('Whom does Invented alder work with?');
  await tap(page.getByRole('button', { name: 'Begin' }));
  await onto('Does your office fill these roles?');
  const others = page.locator('.answer__choice:has([type="checkbox"])');
  expect(await others.count()).toBeGreaterThanOrEqual(ROLES - 1);
  for (let at = 0; at < 4; at++) await tap(others.nth(at * 4));
  await goOn();
  await onto('Whom do partners call?');
  await type('Name', 'Ida Invented');
  await type('Office email', 'desk@alder.example');
  await goOn();
  for (let at = 0; at < PARTNERS; at++) {
    await onto(/^Invented partner-/);
    await tap(page.locator('.answer__choice').nth(at % 5));
    await goOn();
  }
  await onto('Who is missing?');
  await type('Organizations you work with', 'Invented Shelter of the North');
  await goOn();
  await onto('Thank you');
  expect(await page.getByText('23 of 23 questions answered').count()).toBe(1);
  expect(screens * SECONDS.screen + keys * SECONDS.key + taps * SECONDS.tap).toBeLessThan(300);
});

it('every screen fits 360 pixels, also in dark and at 200 % text, and passes axe', async () => {
  const link = await asked();
  const page = await openPage(link, { width: 360, height: 740, colorScheme: 'dark' });
  const look = async () => {
    await expectNoAxeViolations(page);
    expect(await fits(page)).toBe(true);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await fits(page)).toBe(true);
  };
  await look();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'Does your office fill these roles?' }).waitFor();
  await look();
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByLabel('Office phone').fill('12');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByRole('alert').getByText('must be like (216) 555-0142').waitFor();
  await look();
  await page.getByRole('button', { name: 'Skip, no answer' }).click();
  await page.getByRole('heading', { name: /^Invented partner-/ }).waitFor();
  await look();
  const targets = await page
    .locator('.answer__choice')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(46);
  await page.goto(`${new URL(page.url()).origin}/answer?step=end`);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await look();
});
