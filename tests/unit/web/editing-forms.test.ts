import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../core/facts/index.ts';
import { EVIDENCE_KINDS } from '../../../core/model/kinds.ts';
import { validate } from '../../../web/editing/faults.ts';
import type { EditForm, FormParams, Values } from '../../../web/editing/form.ts';
import { FORMS, onlyWhatChanges } from '../../../web/editing/forms.ts';
import type { Change } from '../../../web/editing/rows.ts';
import { bookWith, newId, TODAY } from './editing-example.ts';

const records = bookWith();

/** What a form writes, once it holds its start and what a person typed; each row must be one that the server takes. */
function written(form: EditForm, typed: Values, asked: FormParams = {}): Change {
  const values = { ...form.start(records, asked), ...typed };
  expect(validate(form, records, values, asked)).toEqual([]);
  const change = onlyWhatChanges(records, form.change(records, values, newId, asked));
  for (const { fact, value } of change.entries) if (value) FACTS[fact].shape.parse(value);
  return change;
}
const rows = ({ entries }: Change) => entries.map(({ fact, value }) => [fact, value]);
const faults = (form: EditForm, values: Values) =>
  validate(form, records, { ...form.start(records, {}), ...values }, {}).map(({ field }) => field);

describe('who fills a role', () => {
  it('confirms it that day for an organization on record', () => {
    const change = written(FORMS['fill-role'], { role: 'legal-services', organization: 'hope sample house' });
    expect(rows(change)).toEqual([
      ['fills', expect.objectContaining({ organizationId: 'hope', role: 'legal-services', until: null })],
      ['statements', expect.objectContaining({ kind: 'confirmed', organizationId: 'hope', at: TODAY })],
    ]);
  });

  it('adds an organization whose name is not on record', () => {
    const change = written(FORMS['fill-role'], { role: 'shelter', organization: 'New Sample Shelter' });
    const [added, fill] = change.entries;
    expect(added).toMatchObject({ fact: 'organizations', value: { name: 'New Sample Shelter' } });
    expect(fill?.value).toMatchObject({ organizationId: added?.id });
  });

  it('gives a form sent twice the same ids', () => {
    const twice = [1, 2].map(() =>
      written(FORMS['fill-role'], { role: 'shelter', organization: 'New Sample Shelter' }),
    );
    expect(twice[0]).toEqual(twice[1]);
  });

  it('offers no post of the U.S. Attorney’s Office, which people hold', () => {
    const [role] = FORMS['fill-role'].fields(records, {}, {});
    expect(role?.options?.map(({ value }) => value)).not.toContain('usao-coordinator');
  });

  it('ends with the last day that is entered: the first day not in effect is the day after', () => {
    const change = written(FORMS['correct-role'], { until: '2026-06-30' }, { id: 'fill-fbi-fbi' });
    expect(change.action).toBe('end role');
    expect(rows(change)).toEqual([['fills', expect.objectContaining({ until: '2026-07-01', role: 'fbi' })]]);
  });
});

describe('evidence', () => {
  it.each(EVIDENCE_KINDS)('of kind %s is entered with its parties at once', (kind) => {
    const change = written(FORMS['add-evidence'], {
      kind,
      'p0-organization': 'fbi',
      'p1-organization': 'hope',
      ...(kind === 'task-force' && { 'p0-core': 'yes', 'p1-core': 'yes' }),
    });
    expect(rows(change)).toEqual([
      ['evidence', expect.objectContaining({ kind, districtIds: ['ohnd'] })],
      ['parties', expect.objectContaining({ organizationId: 'fbi', role: 'fbi' })],
      ['parties', expect.objectContaining({ organizationId: 'hope', role: null })],
    ]);
  });

  it('has room for one partner more than are named', () => {
    const six = Object.fromEntries([0, 1, 2, 3, 4, 5].map((index) => [`p${index}-organization`, 'fbi']));
    const names = FORMS['add-evidence'].fields(records, six, {}).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('-organization'))).toHaveLength(7);
  });

  it('names who carries it, and puts an unknown name on record with an employer', () => {
    const change = written(FORMS['add-evidence'], {
      ...{ kind: 'contact', 'p0-organization': 'fbi', 'p0-maintainers': 'Ann Example, Bo Sample' },
      'p1-organization': 'hope',
    });
    expect(change.entries.filter(({ fact }) => fact === 'people').map(({ value }) => value)).toMatchObject([
      { name: 'Bo Sample' },
    ]);
    expect(
      change.entries.filter(({ fact }) => fact === 'maintainers').map(({ value }) => value),
    ).toMatchObject([
      { personId: 'ann', organizationId: 'fbi' },
      { personId: 'draft-maintainers-0-1-person', organizationId: 'fbi' },
    ]);
  });

  it('opened and saved as it is changes nothing', () => {
    expect(written(FORMS['correct-evidence'], {}, { evidence: 'mou-1' }).entries).toEqual([]);
  });

  it('withdraws a partner that is taken off, with who signed for it', () => {
    const change = written(
      FORMS['correct-evidence'],
      {
        'p0-organization': 'hope',
        'p0-id': '',
        'p0-signer': '',
        'p2-organization': 'fbi',
        'p1-organization': '',
      },
      { evidence: 'mou-1' },
    );
    const withdrawn = change.entries.filter(({ value }) => value === null).map(({ fact, id }) => [fact, id]);
    expect(withdrawn).toEqual([
      ['signers', 'ann-signed'],
      ['parties', 'party-fbi'],
      ['parties', 'party-hope'],
    ]);
  });

  it('is renewed from the day on which the old one ended, with the same partners', () => {
    const change = written(FORMS['add-evidence'], {}, { renews: 'mou-1' });
    expect(change.entries[0]?.value).toMatchObject({
      name: 'Testville memorandum',
      since: '2026-12-31',
      until: null,
    });
    expect(change.entries.slice(1).map(({ value }) => value)).toMatchObject([
      { organizationId: 'fbi' },
      { organizationId: 'hope' },
    ]);
  });

  it('is seen in the districts that are named, the one in which it is edited among them', () => {
    const form = FORMS['correct-evidence'];
    const change = written(form, { districts: 'OHND, ohsd' }, { evidence: 'mou-1' });
    expect(change.entries).toMatchObject([{ fact: 'evidence', value: { districtIds: ['ohnd', 'ohsd'] } }]);
    const start = form.start(records, { evidence: 'mou-1' });
    const wrong = validate(form, records, { ...start, districts: 'ohsd' }, { evidence: 'mou-1' });
    expect(wrong).toMatchObject([{ field: 'districts' }]);
  });

  it('needs two different partners', () => {
    expect(
      faults(FORMS['add-evidence'], { kind: 'mou', 'p0-organization': 'fbi', 'p1-organization': 'fbi' }),
    ).toEqual(['p0-organization']);
  });
});

describe('people', () => {
  it('are entered with post and role at once', () => {
    const typed = {
      name: 'Cy Invented',
      organization: 'hope',
      title: 'Director',
      role: 'shelter',
      acting: 'yes',
      since: '2026-01-01',
    };
    expect(rows(written(FORMS['add-person'], typed))).toEqual([
      ['people', expect.objectContaining({ name: 'Cy Invented' })],
      [
        'employment',
        expect.objectContaining({ organizationId: 'hope', title: 'Director', since: '2026-01-01' }),
      ],
      ['holders', expect.objectContaining({ role: 'shelter', acting: true, deputy: false })],
      ['statements', expect.objectContaining({ kind: 'confirmed', role: 'shelter', organizationId: 'hope' })],
    ]);
  });

  it('who leave a post leave the roles held through it', () => {
    const change = written(FORMS['correct-person'], { until: '2026-10-01' }, { id: 'ann-fbi' });
    expect(rows(change)).toEqual([
      ['employment', expect.objectContaining({ until: '2026-10-02' })],
      ['holders', expect.objectContaining({ id: 'ann-holds', until: '2026-10-02' })],
    ]);
  });
});

describe('organizations', () => {
  it('end here with their roles, holders and parts in evidence', () => {
    const change = written(FORMS['end-organization'], {}, { organization: 'fbi' });
    expect(change.entries.map(({ fact, id }) => [fact, id])).toEqual([
      ['fills', 'fill-fbi-fbi'],
      ['holders', 'ann-holds'],
      ['parties', 'party-fbi'],
    ]);
    expect(change.entries.every(({ value }) => value && 'until' in value && value.until === TODAY)).toBe(
      true,
    );
  });

  it('have a parent that is on record', () => {
    expect(faults(FORMS['add-organization'], { name: 'Sample Office', parent: 'no one knows it' })).toEqual([
      'parent',
    ]);
    const change = written(FORMS['add-organization'], {
      name: 'Sample Office',
      parent: 'FBI Testville (Testville)',
    });
    expect(change.entries[0]?.value).toMatchObject({ parentId: 'fbi' });
  });
});
