import { type Entry, entry, STAMPED_BY_SERVER } from '../../editing/rows.ts';
import { save } from '../../editing/save.ts';
import { randomId } from '../../shared/random-id.ts';
import { type Departures, endOf, type OpenItem } from './departure-text.ts';

/** A button that was pressed for an item. */
export interface ItemAction {
  action: 'mark' | 'unmark' | 'end';
  item: OpenItem;
  /** Id of the person on whom it rests. */
  personId: string;
}

/**
 * Does what a button says, and tells what that did.
 * @throws ApiError, `stale` when someone else has changed the district since.
 */
export async function performAction(on: Departures, press: ItemAction): Promise<string> {
  const { action, item } = press;
  const change = action === 'end' ? endOf(item) : null;
  if (change) {
    const { effect } = await save(on, change);
    return `Ended: ${item.text} ${effect.text}.`;
  }
  await save(on, { action: 'mark for handoff', entries: [markOf(on, press)] });
  return action === 'mark'
    ? `Marked for handoff: ${item.text} It stays on this list until someone takes it over or it ends.`
    : `No longer marked for handoff: ${item.text}`;
}

/** The mark as it shall be: one that is there is withdrawn. */
function markOf({ districtId }: Departures, { item, personId }: ItemAction): Entry {
  if (item.marked) return { fact: 'handoffMarks', id: item.marked.factId, value: null };
  return entry('handoffMarks', {
    id: randomId(),
    districtId,
    personId,
    itemId: item.id,
    ...STAMPED_BY_SERVER,
  });
}
