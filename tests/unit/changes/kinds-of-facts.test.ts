import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  columnOf,
  columnsOf,
  FACT_KINDS,
  FACTS,
  type FactKind,
  idsNamed,
  personalColumns,
  referencesIn,
} from '../../../core/facts/index.ts';
import { decisionAbout } from '../../../core/facts/lead-decisions.ts';
import { AnyMutation, type Mutation, reversed } from '../../../core/facts/mutation.ts';
import { personOf, withoutPerson } from '../../../core/facts/personal.ts';
import { activityDate, employment, organization, person } from '../../facts.ts';
import { ROWS } from './rows-of-kinds.ts';

const takes = (kind: FactKind, row: unknown): boolean => FACTS[kind].shape.safeParse(row).success;
const having = (test: (kind: FactKind) => unknown): FactKind[] => FACT_KINDS.filter(test);

describe.each(FACT_KINDS)('a row of %s', (kind) => {
  it('has all columns of its kind, and no others', () => {
    expect(takes(kind, ROWS[kind])).toBe(true);
    expect(takes(kind, { ...ROWS[kind], another: null })).toBe(false);
    for (const column of Object.keys(ROWS[kind])) {
      const { [column]: _, ...less } = ROWS[kind];
      const mayLack = columnOf(kind, column)?.shape instanceof z.ZodDefault;
      expect(takes(kind, less), column).toBe(mayLack);
    }
  });

  it('is told apart by columns that it has, and so are those that tie it to others', () => {
    const {
      fixed = [],
      ends,
      alsoSeen,
    } = FACTS[kind] as {
      fixed?: readonly string[];
      ends: readonly string[];
      alsoSeen?: { column: string };
    };
    const columns = columnsOf(kind).map(({ column }) => column);
    expect(columns.sort()).toEqual(Object.keys(ROWS[kind]).sort());
    expect(columns).toEqual(
      expect.arrayContaining([...fixed, ...ends, ...(alsoSeen ? [alsoSeen.column] : [])]),
    );
    // A relationship cannot be moved to another node; what is a node of its own may be.
    if (!FACTS[kind].ownNode && kind !== 'tribalLand')
      expect(fixed).toEqual(expect.arrayContaining([...ends]));
  });

  it('has an id that is not blank, a name for a heading, and a sentence', () => {
    expect(takes(kind, { ...ROWS[kind], id: '' })).toBe(false);
    expect(FACTS[kind].title).toMatch(/^[A-Z][a-z]/);
  });
});

describe('the kinds of facts', () => {
  it('belong to evidence, to a person, to an organization, or else to a district', () => {
    const at = (home: string) => having((kind) => FACTS[kind].home === home);
    expect(at('evidence')).toEqual(['evidence', 'parties', 'maintainers', 'signers', 'activityDates']);
    expect(at('person')).toEqual(['people', 'employment', 'acquaintances']);
    expect(at('organization')).toEqual(['organizations']);
    expect(at('district')).toHaveLength(FACT_KINDS.length - 9);
  });

  it('name others: each column with the id of another fact says of which kind', () => {
    const named = FACT_KINDS.map((kind) => [kind, referencesIn(kind, ROWS[kind]).map((one) => one.kind)]);
    expect(Object.fromEntries(named)).toMatchObject({
      organizations: [],
      countyCoverage: ['organizations'],
      fills: ['organizations'],
      people: [],
      employment: ['people', 'organizations'],
      holders: ['people', 'organizations'],
      acquaintances: ['people', 'people'],
      evidence: [],
      parties: ['evidence', 'organizations'],
      maintainers: ['people', 'evidence', 'parties', 'organizations'],
      signers: ['people', 'evidence', 'parties', 'organizations'],
      activityDates: ['evidence'],
      statements: ['organizations'],
      reports: ['organizations', 'organizations', 'organizations'],
      tribalLand: [],
      practices: [],
      adoptions: ['practices'],
      handoffMarks: ['people'],
      dismissedDuplicates: ['organizations', 'organizations'],
      calls: ['organizations'],
    });
    expect(referencesIn('organizations', { parentId: 'doj' }).map(({ id }) => id)).toEqual(['doj']);
  });

  it('keep names and contact details of persons from those who may not see them', () => {
    expect(FACT_KINDS.flatMap((kind) => personalColumns(kind).map((column) => `${kind}.${column}`))).toEqual([
      ...['fills.mailbox', 'fills.phone', 'people.name', 'people.email', 'people.phone'],
      ...['employment.title', 'acquaintances.source'],
      ...['reports.saidBy', 'calls.talkedTo', 'notes.text'],
    ]);
  });

  it('keep others from being withdrawn, unless they are remarks', () => {
    expect(having((kind) => FACTS[kind].remark)).toEqual([
      'handoffMarks',
      'dismissedDuplicates',
      'calls',
      'notes',
      'leadDecisions',
      'ownSentences',
    ]);
  });

  it('do not show where a row came from, or who entered it, as something that a person changed', () => {
    const hidden = [
      'id',
      'origin',
      'sourceKind',
      'enteredBy',
      'enteredOn',
      'partyId',
      'itemId',
      'leadId',
      'addedOn',
    ];
    for (const kind of FACT_KINDS)
      for (const column of Object.keys(ROWS[kind]))
        expect(columnOf(kind, column)?.notes.hidden === true, `${kind}.${column}`).toBe(
          hidden.includes(column),
        );
  });
});

describe('a fact', () => {
  it('stays about what it is about, also where it is a node of its own', () => {
    const fixed = (kind: FactKind) => ('fixed' in FACTS[kind] ? FACTS[kind].fixed : []);
    expect(fixed('reports')).toEqual(['districtId', 'fromId', 'aboutId']);
    expect(fixed('statements')).toEqual(['districtId', 'organizationId']);
    expect(fixed('practices')).toEqual(['districtId']);
    expect(fixed('activityDates')).toEqual(['evidenceId']);
    expect(fixed('dismissedDuplicates')).toEqual(['districtId', 'firstId', 'secondId']);
    expect([fixed('organizations'), fixed('evidence'), fixed('people')]).toEqual([[], [], []]);
  });

  it('is tied to others in the graph, but for a person, to whom others are', () => {
    expect(having((kind) => FACTS[kind].ends.length === 0)).toEqual(['people']);
  });

  it('is also seen in the districts that name it: through facts of these kinds', () => {
    const through = FACT_KINDS.map((kind) => [kind, FACTS[kind].alsoSeen?.through] as const);
    expect(Object.fromEntries(through.filter(([, kinds]) => kinds))).toEqual({
      organizations: ['fills', 'parties', 'statements', 'reports', 'countyCoverage'],
      fills: ['fills'],
      acquaintances: ['holders', 'maintainers'],
      practices: ['adoptions'],
    });
  });

  it('of another kind that some rows name is found by its id, each once', () => {
    const rows = [ROWS.maintainers, { ...ROWS.maintainers, organizationId: 'hsi' }, { personId: null }];
    expect([...idsNamed('maintainers', rows, 'organizations')]).toEqual(['fbi', 'hsi']);
    expect([...idsNamed('maintainers', rows, 'people')]).toEqual(['ana']);
    expect([...idsNamed('maintainers', rows, 'practices')]).toEqual([]);
  });
});

describe('a change of a fact', () => {
  const after = ROWS.activityDates;
  const one = { fact: 'activityDates', id: 'seen', before: null, after };

  it('says which fact, and what it was and became', () => {
    expect(AnyMutation.parse(one)).toEqual(one);
    for (const wrong of [{ fact: 'rumors' }, { after: ROWS.people }, { before: 'x' }, { id: 7 }])
      expect(AnyMutation.safeParse({ ...one, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });

  it('is undone by one that exchanges both, the last first', () => {
    const said = activityDate('seen', 'mou', '2026-11-03');
    const first: Mutation = { fact: 'activityDates', id: 'seen', before: null, after: said };
    const second: Mutation = { ...first, id: 'other', before: said, after: null };
    expect(reversed([first, second])).toEqual([
      { ...second, before: null, after: said },
      { ...first, before: said, after: null },
    ]);
  });
});

describe('a person who was forgotten', () => {
  it('is a placeholder where a name has to be, and nothing where a detail may lack; all else stays', () => {
    const kept = person('ana', 'Ana Invented', { email: 'ana@example.org' });
    expect(withoutPerson('people', kept)).toEqual({ ...kept, name: 'Person removed', email: null });
    const post = employment('job', 'ana', 'fbi', { title: 'Analyst' });
    expect(withoutPerson('employment', post)).toEqual({ ...post, title: null });
    expect(withoutPerson('organizations', organization('fbi'))).toEqual(organization('fbi'));
  });

  it('is found in rows of the person, and in those that name the person', () => {
    expect(personOf('people', ROWS.people)).toBe('ana');
    expect(personOf('holders', ROWS.holders)).toBe('ana');
    expect(personOf('fills', ROWS.fills)).toBeUndefined();
  });
});

describe('the decision about a lead', () => {
  it('is the last of several by id, of that lead alone', () => {
    const [first, second, other] = ['b', 'a', 'c'].map((id) => ({
      ...{ id, leadId: id === 'c' ? 'ohnd-shelter' : 'ohnd-police' },
    }));
    const decisions = [first, second, other].flatMap((one) => one ?? []);
    expect(decisionAbout(decisions, 'ohnd-police')).toBe(first);
    expect(decisionAbout(decisions, 'ohnd-nobody')).toBeUndefined();
  });
});

describe('those who speak for an organization enter', () => {
  const speakersOf = (kind: FactKind, more = {}) =>
    FACTS[kind].speakers?.({ ...ROWS[kind], ...more }, (id) => (id === 'mou' ? ['fbi', 'hsi'] : []));

  it('its reports, its own roles as confirmed, and when evidence of which it is a party was active', () => {
    expect(having((kind) => FACTS[kind].speakers)).toEqual(['activityDates', 'statements', 'reports']);
    expect(speakersOf('reports')).toEqual(['fbi']);
    expect(speakersOf('activityDates')).toEqual(['fbi', 'hsi']);
    expect(speakersOf('activityDates', { organizationIds: ['fbi', 'dol'] })).toEqual(['fbi', 'dol']);
    expect(speakersOf('activityDates', { organizationIds: ['fbi', 'hsi', 'dol'] }), 'among many').toEqual([]);
    expect(speakersOf('activityDates', { evidenceId: 'other' }), 'no party').toEqual([]);
    expect(speakersOf('statements')).toEqual(['fbi']);
    expect(speakersOf('statements', { kind: 'unfilled' })).toEqual([]);
    expect(speakersOf('statements', { organizationId: null })).toEqual([]);
  });
});

describe('trainers enter', () => {
  it('trainings with what belongs to them, and practices with who adopted them', () => {
    const of = (training: string) => having((kind) => FACTS[kind].training === training);
    expect(of('its kind')).toEqual(['evidence']);
    expect(of('its evidence')).toEqual(['parties', 'activityDates']);
    expect(of('always')).toEqual(['practices', 'adoptions']);
  });
});
