import { save } from '../../editing/save.ts';
import { send } from '../../shared/send.ts';
import { type Departures, endOf, type RestingItem } from './what-to-do.ts';

/** A button that was pressed for an item. */
export interface Press {
  action: 'mark' | 'unmark' | 'end';
  item: RestingItem;
}

/**
 * Does what a button says, and tells what that did.
 * @throws ApiError, `stale` when somebody else has changed the district since.
 */
export async function doneBy(on: Departures, { action, item }: Press): Promise<string> {
  const change = action === 'end' ? endOf(item) : null;
  if (change) {
    const { effect } = await save(on, change);
    return `Ended: ${item.text} ${effect.text}`;
  }
  const { marked } = await send('POST /districts/:districtId/departures/marks', {
    params: { districtId: on.districtId },
    body: { itemId: item.id, marked: action === 'mark' },
  });
  return marked
    ? `Marked for handing over: ${item.text} It stays here until somebody has taken over or it has ended.`
    : `No longer marked for handing over: ${item.text}`;
}
