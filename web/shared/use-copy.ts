import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Copying<Field> {
  /** The field that holds the text. */
  field: RefObject<Field>;
  /** The result for the user; empty until copied. */
  message: string;
  copy: () => Promise<void>;
}

/** Copies the text of a field. If the browser does not allow copying, the text is selected instead. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(text: string): Copying<Field> {
  const field = useRef<Field>(null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setMessage('Copied.');
    } catch {
      setMessage('Selected: copy it with your keyboard (Ctrl or Command and C).');
    }
  };
  return { field, message, copy };
}
