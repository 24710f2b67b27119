import { expect, it } from 'vitest';
import { itemsOf, picksIn, printPicks, withItems } from '../../../core/funding/picks.ts';

it('keeps the items of several districts in one address, those of the first without its id', () => {
  const picks = picksIn('shelter,ohsd:osha,fbi--hsi', 'ohnd');
  expect(itemsOf(picks, 'ohnd')).toEqual(['shelter', 'fbi--hsi']);
  expect(itemsOf(picks, 'ohsd')).toEqual(['osha']);
  expect(printPicks(withItems(picks, 'ohsd', ['eeoc', 'osha']), 'ohnd')).toBe(
    'shelter,fbi--hsi,ohsd:eeoc,ohsd:osha',
  );
  expect(printPicks(withItems(picks, 'ohnd', []), 'ohnd')).toBe('ohsd:osha');
});
