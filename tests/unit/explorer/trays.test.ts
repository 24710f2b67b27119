import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../core/drawing/scene.ts';
import { type TrayPicture, traysOf } from '../../../core/drawing/tray-scene.ts';
import { explorerNetwork } from '../../../core/explorer/network.ts';
import { EXPLORED_MODEL, network, organization, pair } from './example.ts';

const SIX = ['fbi', 'hsi', 'lead-police', 'dol-whd', 'victim-services', 'shelter'];
/** Two organizations in each role, and a met tie between the first ones of these pairs of roles. */
const explored = (ties: readonly (readonly [string, string])[]) =>
  explorerNetwork(
    network({
      organizations: SIX.flatMap((role) => ['1', '2'].map((at) => organization(`${role}${at}`, [role]))),
      ties: ties.map(([a, b]) => ({
        id: `${a}--${b}`,
        state: 'met',
        pairs: [pair(`${a}1`, `${b}1`, 'met')],
      })),
    }),
    EXPLORED_MODEL,
    new Set(),
  );
const EACH_WITH_EACH = SIX.flatMap((a, at) => SIX.slice(at + 1).map((b) => [a, b] as const));
const draw = (of: ReturnType<typeof explored>, more: Partial<TrayPicture> = {}): Scene =>
  traysOf({
    ...{ view: 'sector', model: EXPLORED_MODEL, network: of, base: of.nodes },
    ...{ places: [], select: '', steps: 1, initials: new Map(), ...more },
  });
const tray = ({ boxes }: Scene, id: string) => boxes.find((box) => box.id === `tray:${id}`);
const within = explored([
  ['fbi', 'hsi'],
  ['fbi', 'lead-police'],
  ['lead-police', 'victim-services'],
]);

describe('a tray', () => {
  it('says how many organizations it holds, and how many ties are within it', () => {
    const scene = draw(within);
    expect(tray(scene, 'police')).toMatchObject({
      ...{
        kind: 'tray',
        parent: '',
        title: 'POLICE',
        sector: 'police',
        lit: true,
        chosen: false,
        mark: null,
      },
      note: '6 · 2 ties within',
    });
    expect(tray(scene, 'services')?.note).toBe('4');
    expect(tray(draw(explored([['fbi', 'hsi']])), 'police')?.note).toBe('6 · 1 tie within');
  });

  it('counts the organizations that the filter leaves, and keeps its place for the others', () => {
    const few = { ...within, nodes: within.nodes.filter(({ id }) => id !== 'fbi2') };
    const scene = draw(few, { base: within.nodes });
    expect(tray(scene, 'police')?.note).toBe('5 · 2 ties within');
    expect(scene.boxes.map(({ id }) => id)).not.toContain('org:fbi2');
    expect(tray(scene, 'police')?.height).toBe(tray(draw(within), 'police')?.height);
  });

  it('has the name of its role in the view by role', () => {
    expect(tray(draw(within, { view: 'role' }), 'lead-police')?.title).toBe('LEAD POLICE AGENCY');
  });

  it('holds a chip for each organization, with its name and state', () => {
    const chip = draw(within).boxes.find(({ id }) => id === 'org:fbi1');
    expect(chip).toMatchObject({ kind: 'chip', parent: 'tray:police', title: 'Sample fbi1', note: '' });
    expect(chip?.mark).toBe('on record');
  });
});

describe('the bands between trays', () => {
  it('go from one tray to the other, without those within a tray', () => {
    const { links } = draw(within);
    expect(links).toMatchObject([
      {
        ...{ kind: 'band', id: 'band:police+services', initials: '', lit: true },
        words: ['Police – Services', '1 met, 0 to fix, 0 to ask'],
      },
    ]);
    expect(new Set([links[0]?.from, links[0]?.to])).toEqual(new Set(['tray:police', 'tray:services']));
  });

  it('are named in the view by role where there are six at most, and the chosen one always', () => {
    const named = (count: number, select = '') =>
      draw(explored(EACH_WITH_EACH.slice(0, count)), { view: 'role', select })
        .links.filter(({ words }) => words.length > 0)
        .map(({ id }) => id);
    expect(named(6)).toHaveLength(6);
    expect(named(7)).toEqual([]);
    expect(named(7, 'band:fbi+hsi')).toEqual(['band:fbi+hsi']);
  });

  it('stay at full strength while an organization is chosen that has no place in the picture', () => {
    expect(draw(within, { select: 'org:no such' }).links.every(({ lit }) => lit)).toBe(true);
    const other = draw(explored([...EACH_WITH_EACH]), { view: 'role', select: 'band:fbi+hsi' });
    expect(other.links.filter(({ lit }) => lit).map(({ id }) => id)).toEqual(['band:fbi+hsi']);
    expect(other.boxes.filter(({ kind }) => kind === 'tray').every(({ lit }) => lit)).toBe(true);
  });
});
