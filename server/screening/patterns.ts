/** Where a text has something that Tieline never stores: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  /** Short and fixed, for programs. */
  readonly name: string;
  /** What it is, to follow "holds what looks like". */
  readonly what: string;
  readonly find: (text: string) => Span | null;
  /** Made of words alone, so that the name of an organization may look like it. Numbers, addresses and dates never are. */
  readonly inNames?: true;
}

export const spanOf = (found: RegExpExecArray): Span => ({
  start: found.index,
  end: found.index + found[0].length,
});

/** The first place that one of the expressions matches. */
export const firstOf =
  (...expressions: readonly RegExp[]) =>
  (text: string): Span | null => {
    for (const expression of expressions) {
      const found = expression.exec(text);
      if (found) return spanOf(found);
    }
    return null;
  };

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|mayo|junio|julio)[a-z]*\\.?';
/** A day as people write it, with its year. */
export const DATE = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2} \d{1,2} \d{4}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of | de |[- ])?${MONTH}(?:, ?| de | del |[- ])?\d{2,4})`;
/** A month and a day without a year: 1/15, Feb. 11. */
export const MONTH_AND_DAY = String.raw`(?:\d{1,2}/\d{1,2}|${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of| de)? ${MONTH})\b`;
/** A month and a year: March 2005, marzo de 2005. */
export const MONTH_AND_YEAR = String.raw`${MONTH}(?:,| de| del| of)? (?:19|20)\d\d`;
