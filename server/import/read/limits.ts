/** Limits that refuse a malicious file with a message before it exhausts the memory. */
export const LIMITS = {
  /** Bytes of a file that is read whole: a workbook, a network, JSON. CSV is streamed without this limit. */
  wholeFile: 200_000_000,
  /** Total bytes of the unpacked files of a zip. */
  unpacked: 300_000_000,
  filesInZip: 2_000,
  /** A workbook that unpacks to less is read before a thread of its own would have started. */
  readHere: 1_000_000,
  /** Megabytes that the thread which reads a workbook may use. */
  workbookMemory: 1_500,
  /** Cells of a sheet, counted as its rows times its columns. */
  cells: 10_000_000,
  /** Maximum nesting of XML elements and GML lists. */
  depth: 200,
  /** Characters in one row of CSV. An unclosed quotation mark would make the whole file one row. */
  csvRow: 1_000_000,
  columns: 5_000,
} as const;
