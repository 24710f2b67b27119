import { beforeAll, describe, expect, it } from 'vitest';
import { FACT_KINDS, FACTS, type FactKind, type FactRow, type Facts } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import { writeMutations } from '../../server/store/write-facts.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { change, confirmed, revisionOf } from './queries-changes-rows.ts';
import { CORRECTED, EVERY_KIND, TAKEN } from './queries-facts-kinds-rows.ts';
import { recorded } from './queries-recorded.ts';

const places = {
  districts: ['aaa', 'bbb', 'ccc'].map((id) => row.district(id)),
  counties: [{ fips: '00001', districtId: 'aaa' }],
};
/** The kinds that come with reference data. */
const LOADED = [
  'organizations',
  'fills',
  'countyCoverage',
  'evidence',
  'parties',
  'activityDates',
  'tribalLand',
];

const mutationOf = (fact: FactKind, before: object | null, after: object | null) => {
  const { id } = { id: '', ...(before ?? after) };
  return { fact, id, before, after } as Mutation; // rows of that kind
};

/** Every kind of fact, from what is written to what is read. */
export function factKindsSuite(open: OpenFresh): void {
  describe('every kind of fact', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], { ...places, ...EVERY_KIND }));
    });
    const read = async (districtId = 'aaa') => {
      const reading = await graph.read((run) => readFacts(run, districtId));
      if (!reading) throw new Error('The district is there.');
      return reading;
    };
    const write = (fact: FactKind, before: object | null, after: object | null, isNew = false) =>
      graph.write((run) => writeMutations(run, [mutationOf(fact, before, after)], () => isNew));

    it('is read as a load wrote it', async () => {
      const { facts, withdrawn } = await read();
      expect(facts).toEqual(EVERY_KIND);
      expect(Object.values(withdrawn).flat()).toEqual([]);
    });

    it.each(FACT_KINDS.filter((kind) => kind !== 'tribalLand'))(
      // of which nothing can be withdrawn
      'is read apart once it is withdrawn, and as before once it is back: %s',
      async (kind) => {
        const [first, ...others] = EVERY_KIND[kind];
        expect(await write(kind, first ?? null, null)).toEqual([]);
        const gone = await read();
        expect(gone.withdrawn[kind]).toEqual([first]);
        expect(gone.facts[kind]).toEqual(others);
        expect(await write(kind, null, first ?? null)).toEqual([]);
        expect((await read()).facts).toEqual(EVERY_KIND);
      },
    );

    it('is read as changes wrote it', async () => {
      const fresh = recorded(await open());
      await fresh.write((run) => writeFacts(run, ['aaa'], places));
      const entered = FACT_KINDS.flatMap((kind) =>
        EVERY_KIND[kind].map((fact) => mutationOf(kind, null, fact)),
      );
      expect(await fresh.write((run) => writeMutations(run, entered, () => true))).toEqual([]);
      expect((await fresh.read((run) => readFacts(run, 'aaa')))?.facts).toEqual(EVERY_KIND);
    });
  });

  describe('a new fact', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], { ...places, ...EVERY_KIND }));
    });
    const readBoth = () =>
      graph.read((run) => Promise.all(['aaa', 'bbb'].map((districtId) => readFacts(run, districtId))));
    const withdraw = (kind: FactKind, withdrawn: boolean) => {
      const [first] = EVERY_KIND[kind];
      const mutation = mutationOf(
        kind,
        withdrawn ? (first ?? null) : null,
        withdrawn ? null : (first ?? null),
      );
      return graph.write((run) => writeMutations(run, [mutation], () => false));
    };

    it('may have an id of its own alone where each id is one node', () => {
      expect(Object.keys(TAKEN).sort()).toEqual(FACT_KINDS.filter((kind) => 'ownNode' in FACTS[kind]).sort());
    });

    it.each(Object.entries(TAKEN))('never takes the id of another: %s', async (name, more) => {
      const kind = name as FactKind; // a key of TAKEN
      const [first] = EVERY_KIND[kind];
      const taken = mutationOf(kind, null, { ...first, ...more });
      for (const withdrawn of [false, true]) {
        await withdraw(kind, withdrawn);
        const before = await readBoth();
        const lost = await graph.write((run) => writeMutations(run, [taken], () => true));
        expect(lost).toEqual([{ fact: kind, id: first?.id }]);
        expect(await readBoth()).toEqual(before);
      }
      await withdraw(kind, false);
    });

    it('that would takes the rest of its change with it, and it is said why', async () => {
      const [before, revision] = [await readBoth(), await revisionOf(graph, 'ccc')];
      const entries = [confirmed('q-new', 'police', 'lead-police'), confirmed('q1', 'police', 'lead-police')];
      await expect(change(graph, 'ccc', entries)).rejects.toMatchObject({
        status: 400,
        fields: [
          {
            field: 'entries[1].id',
            message: 'is the id of a fact that does not belong to this district',
          },
        ],
      });
      expect(await readBoth()).toEqual(before);
      expect(await revisionOf(graph, 'ccc')).toBe(revision);
    });
  });

  describe('a newer release', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], { ...places, ...EVERY_KIND }));
    });

    it('is tried for every kind that comes with reference data', () => {
      expect(Object.keys(CORRECTED).sort()).toEqual([...LOADED].sort());
    });

    it.each(Object.entries(CORRECTED))(
      'leaves the columns that people corrected, and tells the rest: %s',
      async (name, { row: released, corrected, newer, merged }) => {
        const kind = name as FactKind; // a key of CORRECTED
        const load = async (more: object) => {
          const facts: Partial<Facts> = { [kind]: [{ ...released, ...more }] };
          await graph.write((run) => writeFacts(run, [], facts));
        };
        const onRecord = async () => {
          const reading = await graph.read((run) =>
            readFacts(run, kind === 'tribalLand' ? 'bbb' : 'aaa', [released.id]),
          );
          const rows: readonly FactRow<FactKind>[] = reading?.facts[kind] ?? [];
          return [...rows, ...(reading?.otherOrganizations ?? [])].find(({ id }) => id === released.id);
        };
        await load({});
        await load(newer);
        expect(await onRecord()).toEqual({ ...released, ...newer });
        await load({});
        expect(await onRecord()).toEqual(released);
        const mutation = mutationOf(kind, released, { ...released, ...corrected });
        await graph.write((run) => writeMutations(run, [mutation], () => false));
        await load(newer);
        expect(await onRecord()).toEqual({ ...released, ...merged });
      },
    );
  });
}
