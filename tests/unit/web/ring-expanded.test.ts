import { describe, expect, it } from 'vitest';
import { evidencePairs } from '../../../core/drawing/expanded-lines.ts';
import { expandedPlaces, expandedRadius } from '../../../core/drawing/expanded-places.ts';
import { drawExpanded, type ExpandedView } from '../../../core/drawing/expanded-shapes.ts';
import {
  nodesOf,
  type OrganizationNode,
  organizationSubject,
} from '../../../core/drawing/organization-nodes.ts';
import { ringOf } from '../../../core/drawing/ring-data.ts';
import { isCircle, isLabel, isLine } from '../../../core/drawing/shapes.ts';
import type { ApiResponse } from '../../../web/shared/api.ts';
import { noRecord } from '../../facts.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

type Network = ApiResponse<'/districts/:districtId/network'>;

const assessment = assessmentOf(example('101-4'));
const ring = ringOf(MODEL, assessment, NO_NETWORK);

/** An invented organization that fills these roles, last seen on the day given. */
const organization = (
  id: string,
  roles: string[],
  lastSeen: string | null = null,
): Network['organizations'][number] => ({
  ...{
    id,
    name: `Sample ${id}`,
    shortName: null,
    aliases: [],
    sector: null,
    level: null,
    city: null,
    state: null,
    url: null,
  },
  ...{
    parent: null,
    parentName: null,
    source: 'sample',
    sourceKind: 'sample',
    districts: 1,
    counties: [],
    ...noRecord,
  },
  roles: roles.map((role) => ({
    ...{ role, state: 'on record' as const, part: false, hasMailbox: false },
    ...{ since: null, until: null, onRecordFrom: null },
    ...{ lastSeen, lastSeenIn: null, source: 'sample', sourceKind: 'sample' as const, ...noRecord },
  })),
});

const evidence = (id: string, status: Network['evidence'][number]['status'], parties: string[]) => ({
  ...{ id, kind: 'mou' as const, name: id, since: null, until: null, everyDays: null, publicRecord: false },
  ...{ seen: null, status, source: 'sample', sourceKind: 'sample' as const, activityDates: [] },
  ...noRecord,
  parties: parties.map((organizationId) => ({
    ...{ organizationId, role: null, core: true, host: false, since: null, until: null },
  })),
});

const network: Network = {
  ...NO_NETWORK,
  organizations: [
    organization('usao', ['usao-coordinator', 'usao-victim-witness'], '2026-10-01'),
    organization('fbi', ['fbi'], '2025-11-25'),
    organization('center', ['victim-services', 'shelter', 'legal-services']),
    organization('dol-oig', []),
    organization('clinic', ['health'], '2025-11-24'),
  ],
  evidence: [
    evidence('old', 'ended', ['usao', 'fbi']),
    evidence('new', 'current', ['fbi', 'usao', 'center']),
    evidence('out of date', 'out of date', ['dol-oig', 'fbi']),
  ],
};

const draw = (view: Partial<ExpandedView> = {}) =>
  drawExpanded(ring, network, MODEL, { width: 860, selection: null, marked: [], ...view }).shapes;
const circlesOf = (shapes: ReturnType<typeof draw>) =>
  shapes.filter(isCircle).filter(({ id }) => !/:(mark|halo|outline)$/.test(id));

describe('the ring opened into all organizations', () => {
  it('shows each organization once, the office in the hub, and the roles that no one fills', () => {
    const ids = circlesOf(draw()).map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toEqual(
      expect.arrayContaining(network.organizations.map(({ id }) => organizationSubject(id))),
    );
    const filled = network.organizations.flatMap(({ roles }) => roles.map(({ role }) => role));
    const unfilled = ring.roles
      .filter(({ id, organizations }) => organizations.length === 0 && !filled.includes(id))
      .map(({ id }) => id);
    expect(unfilled.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(unfilled));
    expect(circlesOf(draw()).find(({ id }) => id === 'org:usao')?.at).toEqual({ x: 0, y: 0 });
  });

  it('fills the circle of whom was seen here within 365 days', () => {
    const fill = (id: string) => circlesOf(draw()).find((circle) => circle.id === `org:${id}`)?.fill;
    expect(fill('fbi')).toBe('#162e51');
    expect(fill('clinic')).toBe('#ffffff');
    expect(fill('center')).toBe('#ffffff');
  });

  it('joins organizations by evidence, solid while any of it is live', () => {
    const dashes = new Map(
      draw()
        .filter(isLine)
        .map(({ id, stroke }) => [id, stroke.dash.length]),
    );
    expect([...dashes.keys()].sort()).toEqual([
      'org:center+org:fbi',
      'org:center+org:usao',
      'org:dol-oig+org:fbi',
      'org:fbi+org:usao',
    ]);
    expect(dashes.get('org:fbi+org:usao')).toBe(0);
    expect(dashes.get('org:dol-oig+org:fbi')).toBe(2);
  });

  it('keeps an organization and a role of the same id apart', () => {
    const line = draw()
      .filter(isLine)
      .find(({ id }) => id === 'org:dol-oig+org:fbi');
    expect([line?.from, line?.to]).toEqual(['org:dol-oig', 'org:fbi']);
    const chosen = draw({ selection: { kind: 'role', id: 'dol-oig' } });
    expect(circlesOf(chosen).find(({ id }) => id === 'org:dol-oig')?.opacity).toBe(0.28);
  });

  it('leaves a selected organization and those that evidence joins to it', () => {
    const shapes = draw({ selection: { kind: 'organization', id: 'center' } });
    const strong = circlesOf(shapes)
      .filter(({ opacity }) => opacity === 1)
      .map(({ id }) => id);
    expect(strong.sort()).toEqual(['org:center', 'org:fbi', 'org:usao']);
  });

  it('marks the organizations of a role that a row of a list is about', () => {
    const ids = draw({ marked: ['shelter--victim-services'] })
      .filter(isCircle)
      .map(({ id }) => id);
    expect(ids).toContain('org:center:mark');
  });

  it('counts one pair however many pieces of evidence name it', () => {
    expect(evidencePairs(network).filter(({ a, b }) => a === 'org:fbi' && b === 'org:usao')).toHaveLength(1);
  });

  it.each([1, 12, 40, 90, 200])(
    'gives %s organizations places of their own, names that do not overlap',
    (count) => {
      const many: Network = {
        ...NO_NETWORK,
        organizations: Array.from({ length: count }, (_, index) =>
          organization(`o${index}`, [ring.roles[1 + (index % 15)]?.id ?? 'fbi']),
        ),
      };
      const { shapes, height, center } = drawExpanded(ring, many, MODEL, {
        width: 860,
        selection: null,
        marked: [],
      });
      const circles = circlesOf(shapes);
      for (const [index, a] of circles.entries())
        for (const b of circles.slice(index + 1)) {
          const gap = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) - a.radius - b.radius;
          expect(gap, `${a.id} and ${b.id}`).toBeGreaterThan(0);
        }
      const sides = (['left', 'right'] as const).map((side) =>
        shapes.filter(isLabel).filter(({ align }) => align === side),
      );
      for (const labels of sides)
        for (const [index, label] of labels.entries()) {
          const next = labels[index + 1];
          if (next) expect(label.at.y + label.height).toBeLessThanOrEqual(next.at.y);
          expect(center.y + label.at.y + label.height).toBeLessThanOrEqual(height);
        }
    },
  );

  it('gives the same places for the same organizations', () => {
    const nodes: OrganizationNode[] = nodesOf(ring, network, MODEL);
    expect(expandedPlaces(nodes, expandedRadius(nodes, 860))).toEqual(
      expandedPlaces([...nodes], expandedRadius(nodes, 860)),
    );
  });
});
