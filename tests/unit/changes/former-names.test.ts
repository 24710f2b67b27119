import { describe, expect, it } from 'vitest';
import {
  currentAction,
  FORMER_ACTIONS,
  FORMER_KINDS,
  FORMER_VALUES,
  inCurrentNames,
} from '../../../core/facts/former-names.ts';
import { FACT_KINDS, FACTS } from '../../../core/facts/index.ts';
import { Action } from '../../../server/changes/contract.ts';

describe('names of earlier releases', () => {
  it('lead to names of now, and none of them is one', () => {
    expect(FACT_KINDS).toEqual(expect.arrayContaining(Object.values(FORMER_KINDS)));
    expect(FACT_KINDS.filter((kind) => kind in FORMER_KINDS)).toEqual([]);
    expect(Action.options).toEqual(expect.arrayContaining(Object.values(FORMER_ACTIONS)));
    expect(Action.options.filter((action) => action in FORMER_ACTIONS)).toEqual([]);
    const kinds = FACTS.statements.shape.shape.kind.options;
    expect(kinds).toEqual(expect.arrayContaining(Object.values(FORMER_VALUES.statements?.kind ?? {})));
    expect(kinds.filter((kind) => kind in (FORMER_VALUES.statements?.kind ?? {}))).toEqual([]);
  });

  it('are read as the names of now, in both rows; whatever else a change says stays', () => {
    const stated = { id: 's', role: 'fbi', kind: 'nobody', organizationId: null };
    const evidence = {
      fact: 'evidence',
      id: 'e',
      before: null,
      after: { id: 'e', kind: 'mou', name: 'nobody' },
    };
    expect(
      inCurrentNames([
        { fact: 'statements', id: 's', before: stated, after: { ...stated, kind: 'confirmed' } },
        { fact: 'sightings', id: 'a', before: { id: 'a' }, after: null },
        evidence,
      ]),
    ).toEqual([
      {
        ...{ fact: 'statements', id: 's', before: { ...stated, kind: 'unfilled' } },
        after: { ...stated, kind: 'confirmed' },
      },
      { fact: 'activityDates', id: 'a', before: { id: 'a' }, after: null },
      evidence,
    ]);
    expect(currentAction('dismiss twins')).toBe('dismiss duplicates');
    expect(currentAction('fill role')).toBe('fill role');
  });
});
