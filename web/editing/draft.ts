import { useState } from 'preact/hooks';
import type { Values } from './form.ts';
import type { NewId } from './named.ts';

/** What is being entered, kept for this tab so that neither an error, nor a reload, nor a detour to another page loses it. */
export interface Draft {
  values: Values;
  newId: NewId;
  set: (changes: Values) => void;
  /** Forgets it and begins anew. */
  clear: () => void;
}
interface Kept {
  id: string;
  values: Values;
}

/** Twelve letters by chance; works without HTTPS too, where randomUUID does not. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');

const read = (key: string): Kept | undefined => {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : JSON.parse(text); // written below, by this page alone
};

/** @param key which form it is: the address of its page. */
export function useDraft(key: string, start: () => Values): Draft {
  const fresh = (): Kept => ({ id: randomId(), values: start() });
  const [kept, setKept] = useState<Kept>(() => read(key) ?? fresh());
  const keep = (next: Kept) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    return next;
  };
  return {
    values: kept.values,
    newId: (part) => `${kept.id}-${part}`,
    set: (changes) => setKept((now) => keep({ ...now, values: { ...now.values, ...changes } })),
    clear: () => {
      sessionStorage.removeItem(key);
      setKept(fresh());
    },
  };
}
