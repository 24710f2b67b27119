import { randomId } from '../../editing/draft.ts';
import { type Entry, entry, SAID_NOW } from '../../editing/rows.ts';
import { save } from '../../editing/save.ts';
import { type Departures, endOf, type RestingItem } from './what-to-do.ts';

/** A button that was pressed for an item. */
export interface Press {
  action: 'mark' | 'unmark' | 'end';
  item: RestingItem;
  /** Id of the person on whom it rests. */
  personId: string;
}

/**
 * Does what a button says, and tells what that did.
 * @throws ApiError, `stale` when somebody else has changed the district since.
 */
export async function doneBy(on: Departures, press: Press): Promise<string> {
  const { action, item } = press;
  const change = action === 'end' ? endOf(item) : null;
  if (change) {
    const { effect } = await save(on, change);
    return `Ended: ${item.text} ${effect.text}`;
  }
  await save(on, { action: 'mark for handing over', entries: [markOf(on, press)] });
  return action === 'mark'
    ? `Marked for handing over: ${item.text} It stays here until somebody has taken over or it has ended.`
    : `No longer marked for handing over: ${item.text}`;
}

/** The mark as it shall be: one that is there is withdrawn. */
function markOf({ districtId }: Departures, { item, personId }: Press): Entry {
  if (item.marked) return { fact: 'handOvers', id: item.marked.factId, value: null };
  return entry('handOvers', { id: randomId(), districtId, personId, itemId: item.id, ...SAID_NOW });
}
