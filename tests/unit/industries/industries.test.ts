import { describe, expect, it } from 'vitest';
import { goodsOf, type Labor } from '../../../core/industries/goods.ts';
import { firstStepAmong, industryLinks } from '../../../core/industries/industry-links.ts';
import { type InspectorLinks, inspectorModel, linksOf } from '../../../core/industries/inspector-links.ts';
import { ratesOf, weightOf } from '../../../core/industries/weight.ts';
import { assess } from '../../../core/model/assess.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { unlinkedInWords, weightInWords } from '../../../core/words/industries.ts';
import {
  DAY,
  daysAgo,
  district,
  evidence,
  fill,
  model,
  OFFICE,
  report,
  unfilled,
} from '../model/district.ts';

const inspectors = ['dol-whd', 'osha'];
const linked = (rows: Partial<Snapshot>): InspectorLinks[] =>
  linksOf(assess(district(rows), inspectorModel(model, inspectors), DAY), model, inspectors);
const fills = [fill('wage', 'dol-whd'), fill('safety', 'osha'), fill('police', 'lead-police')];
const inWords = (links: readonly InspectorLinks[]): string[] =>
  links.map(({ role, link, sides }) => `${role} ${link}: ${sides.map((one) => one.link).join(', ')}`);

describe('the link of an inspector', () => {
  it('is not asked while no one has said anything, also where no one is on record', () => {
    expect(inWords(linked({ fills }))).toEqual([
      'dol-whd not asked: not asked, not asked, not asked',
      'osha not asked: not asked, not asked, not asked',
    ]);
    expect(inWords(linked({}))[1]).toBe('osha not asked: not asked, not asked, not asked');
  });

  it('is there with one side where shared meetings are current, and one side is enough', () => {
    const meeting = evidence('meeting', ['safety', 'police'], { since: daysAgo(10) });
    expect(inWords(linked({ fills, evidence: [meeting] }))[1]).toBe(
      'osha linked: not asked, linked, not asked',
    );
  });

  it('is not there by a single contact, and only to be confirmed by what is no longer current', () => {
    const contact = evidence('contact', ['safety', 'police'], { since: daysAgo(10) });
    const old = evidence('meeting', ['wage', OFFICE], { since: daysAgo(400) });
    expect(inWords(linked({ fills, evidence: [contact, old] }))).toEqual([
      'dol-whd to confirm: to confirm, not asked, not asked',
      'osha to confirm: not asked, to confirm, not asked',
    ]);
  });

  it('is said not to be there by a report, or where no one fills the role, and still may be with another side', () => {
    const none = report('wage', OFFICE, 0, daysAgo(10));
    const links = linked({
      fills: [fill('wage', 'dol-whd')],
      reports: [none],
      statements: [unfilled('osha', DAY)],
    });
    expect(inWords(links)).toEqual([
      'dol-whd not asked: no link, not asked, not asked',
      'osha no link: no link, no link, no link',
    ]);
  });
});

const link = (role: string, to: InspectorLinks['link']): InspectorLinks => ({ role, link: to, sides: [] });
const industry = (
  id: string,
  roleIds: string[],
  weight: 'of weight' | 'less' | 'not known' = 'of weight',
) => ({
  ...{ id, roleIds, weight },
});

describe('the industries', () => {
  const [farms, hotels, care] = [
    industry('farms', ['a', 'b']),
    industry('hotels', ['a', 'c']),
    industry('care', ['b'], 'less'),
  ];
  const links = [link('a', 'not asked'), link('b', 'no link'), link('c', 'linked')];

  it('come by weight, then by how few of their inspectors are linked', () => {
    expect(
      industryLinks([care, hotels, farms], links).map(({ id, linked: of, inspectors: all }) => [
        id,
        of,
        all.length,
      ]),
    ).toEqual([
      ['farms', 0, 2],
      ['hotels', 1, 2],
      ['care', 0, 1],
    ]);
  });

  it('begin with an introduction where one is said to be missing, else with a question to who inspects most', () => {
    const all = [farms, hotels, care];
    expect(firstStepAmong(links, all)).toEqual({ verb: 'introduce', role: 'b', industries: 2 });
    expect(firstStepAmong([link('c', 'not asked'), link('a', 'not asked')], all)?.role).toBe('a');
    expect(firstStepAmong([link('c', 'linked')], all)).toBeNull();
  });

  it('with equally few linked come with those first whose inspectors are said not to be linked', () => {
    const asked = [link('a', 'not asked'), link('b', 'no link'), link('c', 'to confirm')];
    const [first, second] = [industry('one', ['a', 'c']), industry('two', ['b', 'c'])];
    expect(industryLinks([first, second], asked).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('begin with what only has to be confirmed before what no one was asked', () => {
    expect(firstStepAmong([link('a', 'not asked'), link('c', 'to confirm')], [farms, hotels])).toEqual({
      ...{ verb: 'confirm', role: 'c', industries: 1 },
    });
  });

  it('say in words which of weight have no linked inspector, and what is known of these', () => {
    const described = industryLinks([care, hotels, farms], links);
    expect(unlinkedInWords(described, (id) => id)).toBe(
      'Of 2 major industries here, 1 has no linked inspector: farms (1 not asked, 1 no link).',
    );
    expect(unlinkedInWords(industryLinks([hotels], links), (id) => id)).toBe(
      'The only major industry here has a linked inspector.',
    );
  });
});

describe('the weight of an industry', () => {
  const employees = (districtId: string, value: number) => ({
    ...{ districtId, industryId: 'farms', measure: 'employees' as const, value },
  });
  const people = new Map([
    ['here', 10_000],
    ['there', 30_000],
    ['uncounted', 1_000_000],
  ]);
  const rateOf = ratesOf([employees('here', 30), employees('there', 70)], people);

  it('is by people here beside the people of the districts that are counted', () => {
    expect(rateOf(employees('here', 30))).toEqual({ per: 1_000, here: 3, nation: 2.5 });
    expect(weightOf([{ per: 1_000, here: 2.5, nation: 2.5 }])).toBe('of weight');
    expect(weightOf([{ per: 1_000, here: 2.4, nation: 2.5 }])).toBe('less');
  });

  it('has no rate for a count of businesses, nor where people are not counted', () => {
    const businesses = { ...employees('here', 30), measure: 'establishments' as const };
    expect(ratesOf([businesses], people)(businesses)).toBeNull();
    expect(ratesOf([employees('nowhere', 30)], people)(employees('nowhere', 30))).toBeNull();
    expect(rateOf(employees('nowhere', 30))).toBeNull();
  });

  it('is not known where nothing is published, and says so', () => {
    expect(weightOf([])).toBe('not known');
    expect(weightInWords('not known', [])).toBe('No number of it is published for this district.');
    const rate = rateOf(employees('here', 30));
    expect(weightInWords('of weight', [{ measure: 'employees', rate }])).toBe(
      'At or above the nation’s share: 3.0 employees for every 1,000 people (nation 2.5).',
    );
  });
});

it('a good is listed once, with its countries by what is gravest, for the industries that are meant alone', () => {
  const good = (country: string, kind: Labor, industryIds: string[]) => ({
    ...{ good: 'Fish', country, kind, lists: ['A list'], industryIds },
  });
  const rows = [
    good('Aland', 'child labor', ['plants']),
    good('Bland', 'forced labor', ['plants', 'hotels']),
    good('Cland', 'both', ['others']),
  ];
  expect(goodsOf(rows, new Set(['plants']))).toEqual([
    {
      ...{ good: 'Fish', kind: 'forced labor', lists: ['A list'], industryIds: ['plants'] },
      countries: [
        { country: 'Bland', kind: 'forced labor' },
        { country: 'Aland', kind: 'child labor' },
      ],
    },
  ]);
});
