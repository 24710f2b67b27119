import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Copying<Field> {
  /** The field that holds the text. */
  field: RefObject<Field>;
  /** What came of it, in words; empty before. */
  said: string;
  copy: () => Promise<void>;
}

/** Copies the text of a field; where the browser does not let a page copy, it is selected. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(text: string): Copying<Field> {
  const field = useRef<Field>(null);
  const [said, say] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      say('Selected: copy it with your keyboard (Ctrl or Command and C).');
    }
  };
  return { field, said, copy };
}
