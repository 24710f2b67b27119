import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../core/facts/index.ts';
import { validate } from '../../../web/editing/faults.ts';
import type { EditForm, FormParams, Values } from '../../../web/editing/form.ts';
import { FORMS, onlyWhatChanges } from '../../../web/editing/forms.ts';
import type { Change } from '../../../web/editing/rows.ts';
import * as row from '../../facts.ts';
import { bookWith, newId, ROWS, TODAY } from './editing-example.ts';

const records = bookWith();

/** What a form writes, once it holds its start and what a person typed; each row must be one that the server takes. */
function written(form: EditForm, typed: Values, asked: FormParams = {}, on = records): Change {
  const values = { ...form.start(on, asked), ...typed };
  expect(validate(form, on, values, asked)).toEqual([]);
  const change = onlyWhatChanges(on, form.change(on, values, newId, asked));
  for (const { fact, value } of change.entries) if (value) FACTS[fact].shape.parse(value);
  return change;
}
const rows = ({ entries }: Change) => entries.map(({ fact, value }) => [fact, value]);
const faults = (form: EditForm, values: Values, asked: FormParams = {}, on = records) =>
  validate(form, on, { ...form.start(on, asked), ...values }, asked).map(({ field }) => field);

describe('what is said of a day', () => {
  const asked = { a: 'fbi', b: 'hope' };

  it('is a report of the one who said it, as told to the office', () => {
    const typed = { from: 'hope', level: '4', saidBy: 'Ida Invented' };
    expect(rows(written(FORMS['report-tie'], typed, asked))).toEqual([
      [
        'reports',
        expect.objectContaining({
          ...{ fromId: 'hope', aboutId: 'fbi', level: 4, at: TODAY },
          ...{ toldToId: 'usao-ohnd', saidBy: 'Ida Invented' },
        }),
      ],
    ]);
  });

  it('is no report without a speaker, who is asked for by name', () => {
    const form = FORMS['report-tie'];
    const start = form.start(records, asked);
    expect(validate(form, records, { ...start, level: '0' }, asked)).toMatchObject([{ field: 'from' }]);
    const speaker = form.fields(records, start, asked).find(({ name }) => name === 'from');
    expect([speaker?.label, speaker?.options?.map(({ value }) => value)]).toEqual([
      'Who told you?',
      ['fbi', 'hope'],
    ]);
  });

  it('is entered by a liaison for the own organization alone, as its own word', () => {
    const form = FORMS['report-tie'];
    const grants = [{ power: 'speak for organizations', districts: 'all', organizations: ['hope'] } as const];
    const own = bookWith({}, 7, { grants });
    const start = form.start(own, asked);
    const speaker = form.fields(own, start, asked).find(({ name }) => name === 'from');
    expect([speaker?.label, speaker?.options?.map(({ value }) => value)]).toEqual([
      'For whom do you speak?',
      ['hope'],
    ]);
    const [entry] = form.change(own, { ...start, from: 'hope', level: '1' }, newId, asked).entries;
    expect(entry?.value).toMatchObject({ fromId: 'hope', aboutId: 'fbi', toldToId: 'hope', saidBy: null });
  });

  it('is that no one fills a role', () => {
    expect(rows(written(FORMS['state-nobody'], {}, { role: 'shelter' }))).toEqual([
      ['statements', expect.objectContaining({ kind: 'unfilled', role: 'shelter', organizationId: null })],
    ]);
  });

  it('never lies in the future', () => {
    expect(faults(FORMS['add-activity-date'], { evidence: 'mou-1', at: '2026-11-25' })).toEqual(['at']);
    expect(faults(FORMS['state-nobody'], { role: 'shelter', at: '2026-11-25' })).toEqual(['at']);
  });
});

describe('evidence that is seen at work', () => {
  const three = bookWith({
    organizations: [...ROWS.organizations, row.organization('harbor', { name: 'Harbor Sample' })],
    parties: [...ROWS.parties, row.party('mou-1', 'harbor', { id: 'party-harbor' })],
  });
  const form = FORMS['add-activity-date'];
  const asked = { evidence: 'mou-1', a: 'fbi', b: 'hope' };

  it('is asked on which day, which no form knows', () => {
    expect(faults(form, {}, asked)).toEqual(['at']);
  });

  it('speaks for its two parties', () => {
    expect(form.fields(records, { evidence: 'mou-1' }, asked)).toHaveLength(2);
    expect(rows(written(form, { at: TODAY }, asked))).toEqual([
      ['activityDates', expect.objectContaining({ evidenceId: 'mou-1', organizationIds: [] })],
    ]);
  });

  it('of three speaks for the two that were asked, until others are ticked', () => {
    const [entry] = written(form, { at: TODAY }, asked, three).entries;
    expect(entry?.value).toMatchObject({ organizationIds: ['fbi', 'hope'] });
    const all = written(form, { at: TODAY, 'between-harbor': 'yes' }, asked, three).entries[0];
    expect(all?.value).toMatchObject({ organizationIds: ['fbi', 'harbor', 'hope'] });
    expect(faults(form, { at: TODAY }, { evidence: 'mou-1' }, three)).toEqual(['between-fbi']);
  });

  it('of three is entered by a liaison for the own organization and one other', () => {
    const grants = [{ power: 'speak for organizations', districts: 'all', organizations: ['hope'] } as const];
    const { organizations, parties } = three;
    const own = bookWith({ organizations: [...organizations], parties: [...parties] }, 7, { grants });
    expect(faults(form, { at: TODAY }, asked, own)).toEqual([]);
    expect(faults(form, { at: TODAY, 'between-harbor': 'yes' }, asked, own)).toEqual(['between-fbi']);
    expect(faults(form, { at: TODAY }, { evidence: 'mou-1', a: 'fbi', b: 'harbor' }, own)).toEqual([
      'between-fbi',
    ]);
  });

  it('and carried on by someone new speaks for no more than was ticked', () => {
    const typed = { party: 'party-fbi', name: 'Ann Example', at: TODAY };
    expect(faults(FORMS['hand-off'], typed, { evidence: 'mou-1' }, three)).toEqual(['between-fbi']);
    expect(faults(FORMS['hand-off'], { ...typed, at: '' }, { evidence: 'mou-1' }, three)).toEqual([]);
  });
});

describe('confirming a role', () => {
  const form = FORMS['confirm-role'];
  const asked = { role: 'shelter', organization: 'hope' };
  const note = (values: Values) =>
    form
      .fields(records, { ...form.start(records, asked), ...values }, asked)
      .find(({ type }) => type === 'note')?.label;

  it('asks whom to call in the same step, and says what still lacks', () => {
    expect(note({})).toBe('Still needs a contact: a mailbox or a person');
    expect(note({ mailbox: 'desk@hope.example' })).toBeUndefined();
    expect(note({ holder: 'Ida Invented' })).toBeUndefined();
  });

  it('enters a mailbox, or a person who then holds the role', () => {
    expect(rows(written(form, { mailbox: 'desk@hope.example' }, asked))).toEqual([
      ['fills', expect.objectContaining({ mailbox: 'desk@hope.example' })],
      ['statements', expect.objectContaining({ kind: 'confirmed', organizationId: 'hope' })],
    ]);
    expect(rows(written(form, { holder: 'Ida Invented' }, asked))).toEqual([
      ['people', expect.objectContaining({ name: 'Ida Invented' })],
      ['employment', expect.objectContaining({ organizationId: 'hope' })],
      ['holders', expect.objectContaining({ role: 'shelter', organizationId: 'hope', since: null })],
      ['statements', expect.objectContaining({ role: 'shelter', organizationId: 'hope' })],
    ]);
  });

  it('of several organizations names none by itself, and confirms the one that is chosen alone', () => {
    const two = bookWith({ fills: [...ROWS.fills, row.fill('fbi', 'ohnd', 'shelter', { id: 'fbi-too' })] });
    expect(faults(form, {}, { role: 'shelter' }, two)).toEqual(['fill']);
    const change = written(form, { fill: 'fbi-too' }, { role: 'shelter' }, two);
    expect(rows(change)).toEqual([['statements', expect.objectContaining({ organizationId: 'fbi' })]]);
  });
});

describe('a task force', () => {
  const form = FORMS['add-evidence'];
  const partners = { kind: 'task-force', 'p0-organization': 'fbi', 'p1-organization': 'hope' };

  it('whose boxes are unticked is asked about, and not entered as shared meetings', () => {
    for (const ticked of [{}, { 'p1-core': 'yes' }])
      expect(faults(form, { ...partners, ...ticked })).toEqual(['p0-core']);
    expect(faults(form, { ...partners, 'p0-core': 'yes', 'p1-core': 'yes' })).toEqual([]);
  });

  it('is one of shared meetings where someone says so', () => {
    const asked = form.fields(records, partners, {}).find(({ name }) => name === 'noCore');
    expect(asked?.label).toBe(
      'It does not have two core members: they share meetings but are not the same team',
    );
    const parties = written(form, { ...partners, noCore: 'yes' }).entries.slice(1);
    expect(parties.map(({ value }) => value)).toMatchObject([{ core: false }, { core: false }]);
    expect(form.fields(records, { ...partners, kind: 'mou' }, {}).map(({ name }) => name)).not.toContain(
      'noCore',
    );
  });
});

it('what someone thinks is a note, which is no fact of the model', () => {
  const change = written(FORMS['add-note'], { text: 'They meet in Toledo' }, { question: 'fbi--hsi' });
  expect([change.action, rows(change)]).toEqual([
    'add note',
    [
      [
        'notes',
        {
          ...{ id: 'draft-note', districtId: 'ohnd', question: 'fbi--hsi', kind: 'think so' },
          ...{ text: 'They meet in Toledo', at: TODAY, origin: 'entered' },
        },
      ],
    ],
  ]);
});
