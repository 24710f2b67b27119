import { describe, expect, it } from 'vitest';
import { introduce, introducing, peopleAt } from '../../../core/introductions/introduce.ts';
import { idOfNode, type Knowing, officeNode, personNode } from '../../../core/introductions/knowing.ts';
import * as row from '../../facts.ts';

const ASOF = '2026-11-24';

/** Two nodes that know each other, given as `ana-bo`; one that begins with `office` is an office. */
function knows(pair: string, level = 1): Knowing {
  const [a = '', b = ''] = pair.split('-').map(node);
  return {
    ...{ a, b, level, seen: null, key: pair, by: 'acquaintance', id: pair },
    ...{ time: { since: ASOF, until: null }, live: false },
  };
}
const node = (id: string): string => (id.startsWith('office') ? officeNode(id) : personNode(id));
const nodes = (...ids: string[]) => new Set(ids.map(node));
const pathsIn = (paths: readonly { nodes: readonly string[] }[]): string[] =>
  paths.map((path) => path.nodes.map(idOfNode).join('-'));
const found = (links: Knowing[], from: Set<string>, to: Set<string>) => {
  const { paths, nearest } = introduce(links, { from, to });
  return { paths: pathsIn(paths), nearest: pathsIn(nearest) };
};

describe('who can introduce one to another', () => {
  it('is who knows both, or two who know each other and one of both; a third in between is too many', () => {
    const chain = ['me-ana', 'ana-bo', 'bo-target'].map((pair) => knows(pair));
    expect(found(chain, nodes('me'), nodes('target')).paths).toEqual(['me-ana-bo-target']);
    const longer = ['me-ana', 'ana-bo', 'bo-cy', 'cy-target'].map((pair) => knows(pair));
    expect(found(longer, nodes('me'), nodes('target')).paths).toEqual([]);
  });

  it('is no one for those who know the target already: they alone are named', () => {
    const links = ['me-target', 'me-ana', 'ana-target'].map((pair) => knows(pair));
    expect(found(links, nodes('me'), nodes('target')).paths).toEqual(['me-target']);
  });

  it('is shown by the three best ways, the strongest first', () => {
    const links = ['ana', 'bo', 'cy', 'di'].flatMap((id, at) => [
      knows(`me-${id}`, 4),
      knows(`${id}-target`, at + 1),
    ]);
    expect(found(links, nodes('me'), nodes('target')).paths).toEqual([
      ...['me-di-target', 'me-cy-target', 'me-bo-target'],
    ]);
  });

  it('is no way from someone to that same person', () => {
    const links = [knows('me-ana'), knows('ana-bo')];
    expect(found(links, nodes('me', 'ana'), nodes('ana', 'bo'))).toEqual({
      ...{ paths: ['ana-bo'], nearest: ['ana-bo'] },
    });
  });

  it('counts ways that read the same as one', () => {
    const links = ['ana', 'bo'].flatMap((id) => [knows(`me-${id}`), knows(`${id}-target`)]);
    const asked = { from: nodes('me'), to: nodes('target'), shownAs: () => 'through a colleague' };
    expect(pathsIn(introduce(links, asked).paths)).toEqual(['me-ana-target']);
  });

  it('is the same in one search for several targets as in one for each', () => {
    const links = ['me-ana', 'ana-bo', 'ana-cy'].map((pair) => knows(pair));
    const search = introducing(links);
    for (const to of [nodes('bo'), nodes('cy')])
      expect(search({ from: nodes('me'), to })).toEqual(introduce(links, { from: nodes('me'), to }));
  });
});

describe('who knows the target', () => {
  it('is named also where no way leads from the one who asks', () => {
    const links = [knows('bo-target', 2), knows('ana-target', 3), knows('me-di')];
    expect(found(links, nodes('me'), nodes('target'))).toEqual({
      ...{ paths: [], nearest: ['ana-target', 'bo-target'] },
    });
  });

  it('is a person, not an office', () => {
    const links = [knows('office1-target', 4), knows('ana-target')];
    expect(found(links, nodes('me'), nodes('target')).nearest).toEqual(['ana-target']);
  });

  it('is eight people at most', () => {
    const links = [...'abcdefghij'].map((id) => knows(`${id}-target`));
    expect(found(links, nodes('me'), nodes('target')).nearest).toHaveLength(8);
  });
});

it('those who can be met at organizations are who works or holds a role there that day, and the offices', () => {
  const facts = {
    holders: [
      row.holder('holds', 'fbi', 'ohnd', 'fbi', { since: '2025-01-01' }),
      row.holder('held', 'fbi', 'ohnd', 'fbi', { since: '2025-01-01', until: ASOF }),
      row.holder('elsewhere', 'hsi', 'ohnd', 'hsi'),
    ],
    employment: [
      row.employment('1', 'works', 'whd', { since: '2020-01-01' }),
      row.employment('2', 'comes', 'whd', { since: '2026-11-25' }),
    ],
  };
  expect(peopleAt(facts, ['fbi', 'whd'], ASOF)).toEqual(
    new Set(['person:holds', 'person:works', 'office:fbi', 'office:whd']),
  );
});
