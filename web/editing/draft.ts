import { useState } from 'preact/hooks';
import { randomId } from '../shared/random-id.ts';
import type { Values } from './form.ts';
import type { NewId } from './named.ts';

/** Form input kept for this tab, so that errors, reloads and visits to other pages do not lose it. */
export interface Draft {
  /** The values on record, overlaid with what was typed. */
  values: Values;
  /** The district has changed since the draft was started. */
  isOlder: boolean;
  newId: NewId;
  set: (changes: Values) => void;
  /** Discards the draft and starts a new one. */
  clear: () => void;
}
/** Only typed values are kept; untouched fields always show the current record. */
interface Kept {
  id: string;
  typed: Values;
  revision: number;
}

const read = (key: string): Kept | undefined => {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : JSON.parse(text); // only `keep` below writes it
};

/**
 * @param key identifies the form: the address of its page.
 * @param revision the district revision that `start` is based on.
 */
export function useDraft(key: string, revision: number, start: Values): Draft {
  const fresh = (): Kept => ({ id: randomId(), typed: {}, revision });
  const [kept, setKept] = useState<Kept>(() => read(key) ?? fresh());
  const isNew = Object.keys(kept.typed).length === 0;
  const keep = (next: Kept) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    return next;
  };
  return {
    values: { ...start, ...kept.typed },
    isOlder: !isNew && kept.revision !== revision,
    newId: (part) => `${kept.id}-${part}`,
    set: (changes) =>
      setKept((now) => keep({ ...now, ...(isNew && { revision }), typed: { ...now.typed, ...changes } })),
    clear: () => {
      sessionStorage.removeItem(key);
      setKept(fresh());
    },
  };
}
