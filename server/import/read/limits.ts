/** What a file may cost at most, so that one made to harm is refused with a sentence before it fills the memory. */
export const LIMITS = {
  /** Bytes of a file that is read whole: a workbook, a network, JSON. CSV streams, and has no such limit. */
  wholeFile: 200_000_000,
  /** Bytes that a zip may unpack to, all of its files together. */
  unpacked: 600_000_000,
  filesInZip: 2_000,
  /** Cells of a sheet, counted as its rows times its columns. */
  cells: 10_000_000,
  /** How deep elements of XML and lists of GML may lie in each other. */
  depth: 200,
  /** Characters of one row of CSV. A quotation mark that is never closed would make the whole file one row. */
  csvRow: 1_000_000,
  columns: 5_000,
} as const;
