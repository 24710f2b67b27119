import { useState } from 'preact/hooks';
import { randomId } from '../shared/random-id.ts';
import type { Values } from './form.ts';
import type { NewId } from './named.ts';

/** What is being entered, kept for this tab so that neither an error, nor a reload, nor a detour to another page loses it. */
export interface Draft {
  /** What is on record, and over it what was typed. */
  values: Values;
  /** The district has changed since the first word was typed. */
  isOlder: boolean;
  newId: NewId;
  set: (changes: Values) => void;
  /** Forgets it and begins anew. */
  clear: () => void;
}
/** Only what was typed is kept: a field that no one touched always shows what is on record now. */
interface Kept {
  id: string;
  typed: Values;
  revision: number;
}

const read = (key: string): Kept | undefined => {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : JSON.parse(text); // written below, by this page alone
};

/**
 * @param key which form it is: the address of its page.
 * @param revision of the district, as `start` knows it.
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
