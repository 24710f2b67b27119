const TYPED =
  /^(?:\+?1)?[\s.-]*\(?([2-9]\d{2})\)?[\s.-]*([2-9]\d{2})[\s.-]*(\d{4})(?:[\s,]*(?:x|ext\.?|extension)\s*(\d{1,6}))?$/i;

/** Converts a typed phone number to the stored format; undefined if it is not one. */
export function officePhone(typed: string): string | undefined {
  const [, area, exchange, line, extension] = TYPED.exec(typed.trim()) ?? [];
  if (!line) return undefined;
  return `(${area}) ${exchange}-${line}${extension ? ` ext. ${extension}` : ''}`;
}

/** Returns the `tel:` address that dials it. */
export function dialing(phone: string): string {
  const [number = '', extension] = phone.split(' ext. ');
  return `tel:+1${number.replace(/\D/g, '')}${extension ? `;ext=${extension}` : ''}`;
}
