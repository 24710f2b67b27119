import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../web/search/choices.ts';
import { pagesAsked } from '../../../web/search/pages-asked.ts';
import type { Hit } from '../../../web/search/use-search-results.ts';

const COORDINATOR = { edit: true, read: true };
const addresses = (typed: string, may = COORDINATOR): string[] => {
  const { pages, half } = pagesAsked(typed, may);
  return pages.map(({ href }) => href('ohnd', { organization: '', person: '', role: '', half }));
};

/** The questions of docs/questions.md. */
const questions = readFileSync(fileURLToPath(new URL('../../../docs/questions.md', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (question|---) \|/.test(line))
  .map((line) => line.split('|')[1]?.trim() ?? '');

/** The search itself answers these with whom to call. */
const ANSWERED_BY_A_CONTACT = [
  'Who is my contact at Wage and Hour for this county?',
  'Who speaks to tribal police here?',
];

/** The beginning of the page that answers each question, by words of it. */
const PAGES: readonly (readonly [question: RegExp, page: string])[] = [
  [/group supervisor|Shortest introduction/, '/introductions?district=ohnd'],
  [/^Which required partner/, '/districts/ohnd'],
  [/gone cold/, '/districts/ohnd?tab=lists#cold'],
  [/cut off/, '/districts/ohnd/without'],
  [/north of the district/, '/districts/ohnd/explorer?view=role&place=north'],
  [/^Which MOUs end/, '/districts/ohnd/letters#memorandums'],
  [/provider's area|^Which counties|share of our counties|^Which underserved/, '/districts/ohnd/counties'],
  [/last quarter/, '/districts/ohnd/history?view=compare&from='],
  [/disagree/, '/districts/ohnd?tab=lists#disputed'],
  [/neighbouring district/, '/between/ohnd'],
  [/another funded/, '/districts/ohnd?tab=evidence'],
  [/strategic plan|^Is this gap real/, '/districts/ohnd?tab=lists'],
  [/three calls/, '/districts/ohnd/calls'],
  [/farm labor|^Which industries/, '/districts/ohnd/industries'],
  [/tied to police\?/, '/?where=lacks%3Alead-police--victim-services'],
  [/nobody cross-trained/, '/?where=untrained%3Aany'],
  [/altogether/, '/?where=lacks%3Adol-whd%2Clacks%3Adol-oig%2Clacks%3Astate-labor%2Clacks%3Aosha'],
  [/but no tie/, '/?where=has%3Astate-labor%2Clacks%3A'],
  [/never trained|turn over/, '/districts/ohnd/trainings?view=trained'],
  [/look alike|ranking/, '/districts/ohnd/similar'],
  [/could host|mentor|balanced room/, '/districts/ohnd/trainings?view=plan'],
  [/ties grow/, '/districts/ohnd/trainings?view=after'],
  [/common to the whole|map and CSV/, '/'],
  [/partner table|gap statement|active partners/, '/districts/ohnd/report'],
  [/ECM bid|co-leads/, '/districts/ohnd/report?profile=ecm'],
  [/^How did coverage/, '/districts/ohnd/history?view=compare&from='],
  [/letters of support/, '/districts/ohnd/letters#letters'],
  [/money buy/, '/districts/ohnd/funding-plan'],
  [/hotline/, '/districts/ohnd?tab=figures'],
  [/^How sure/, '/districts/ohnd?tab=points'],
];

describe('the search', () => {
  it.each(questions.filter((question) => !ANSWERED_BY_A_CONTACT.includes(question)))(
    'leads from the question, typed as it is asked, to the page that answers it: %s',
    (question) => {
      const fitting = PAGES.filter(([words]) => words.test(question));
      expect(fitting).toHaveLength(1);
      const page = fitting[0]?.[1] ?? '';
      expect(addresses(question)[0]?.slice(0, page.length)).toBe(page);
      expect(pagesAsked(question, COORDINATOR).isQuestion).toBe(true);
    },
  );

  it('finds a page by a few words, shortened or in another form', () => {
    expect(addresses('letters')).toEqual(['/districts/ohnd/letters#letters']);
    expect(addresses('expiring memorandums')[0]).toBe('/districts/ohnd/letters#memorandums');
    expect(addresses('hotline statistics')[0]).toBe('/districts/ohnd?tab=figures');
  });

  it('does not take a name or a role with a county for a question', () => {
    for (const name of ['Lucas', 'Journey Center', 'wage and hour lucas', 'FBI Cleveland', 'Day County'])
      expect(pagesAsked(name, COORDINATOR).isQuestion).toBe(false);
  });

  it('offers calls only to viewers who may edit, and without a district only pages about all districts', () => {
    expect(addresses('three calls this month')).toEqual(['/districts/ohnd/calls']);
    expect(addresses('three calls this month', { edit: false, read: true })).not.toContain(
      '/districts/ohnd/calls',
    );
    expect(addresses('which MOUs end', { edit: false, read: false })).toEqual([]);
    expect(addresses('districts that lack state labor inspectors', { edit: false, read: false })[0]).toBe(
      '/?where=lacks%3Astate-labor',
    );
  });

  it('opens introductions to whom the question names, and says so, but never to someone of another district', () => {
    const hit = (kind: Hit['kind'], id: string, districtId: string): Hit => ({
      ...{ kind, id, title: `Name of ${id}`, detail: '', also: null, marks: [], districtId },
      ...{ organizationId: null, phone: null, mailbox: null },
    });
    const first = (nearest: Hit[]) =>
      sectionsOf(
        {
          ...{ asOf: '2026-12-01', scope: 'near', here: 'N.D. Ohio', best: null, groups: [] },
          nearest,
          isWhole: true,
        },
        {
          ...{ only: undefined, districtId: 'ohnd', mayEdit: () => false },
          pages: pagesAsked('Who knows the new HSI group supervisor already?', COORDINATOR),
        },
      )[0]?.choices[0];
    expect(first([hit('organizations', 'far', 'iand'), hit('organizations', 'hsi', 'ohnd')])).toMatchObject({
      ...{ title: 'Introductions to Name of hsi', href: '/introductions?district=ohnd&to=hsi' },
    });
    expect(first([hit('roles', 'state-labor', 'ohnd')])?.href).toBe(
      '/introductions?district=ohnd&role=state-labor',
    );
    expect(first([hit('organizations', 'far', 'iand')])).toMatchObject({
      ...{ title: 'Introductions', href: '/introductions?district=ohnd' },
    });
  });
});
