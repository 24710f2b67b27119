const TYPED =
  /^(?:\+?1)?[\s.-]*\(?([2-9]\d{2})\)?[\s.-]*([2-9]\d{2})[\s.-]*(\d{4})(?:[\s,]*(?:x|ext\.?|extension)\s*(\d{1,6}))?$/i;

/** A number that someone typed in a way of their own, as it is stored; undefined where it is none. */
export function officePhone(typed: string): string | undefined {
  const [, area, exchange, line, extension] = TYPED.exec(typed.trim()) ?? [];
  if (!line) return undefined;
  return `(${area}) ${exchange}-${line}${extension ? ` ext. ${extension}` : ''}`;
}

/** Where a browser dials it. */
export function dialing(phone: string): string {
  const [number = '', extension] = phone.split(' ext. ');
  return `tel:+1${number.replace(/\D/g, '')}${extension ? `;ext=${extension}` : ''}`;
}
