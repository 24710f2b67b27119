import { type Entry, entry, STAMPED_BY_SERVER } from '../../editing/rows.ts';
import { save } from '../../editing/save.ts';
import { randomId } from '../../shared/random-id.ts';
import { type Departures, endOf, type OpenItem } from './departure-text.ts';

/** The pressed button of an item. */
export interface ItemAction {
  action: 'mark' | 'unmark' | 'end';
  item: OpenItem;
  /** Id of the person on whom it depends. */
  personId: string;
}

/**
 * Performs the action of a button, and returns a sentence that says what was done.
 * @throws ApiError, `stale` if someone else has changed the district since.
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

/** Toggles the mark: an existing one is withdrawn. */
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
