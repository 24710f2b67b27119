/** A file of the data folder cannot be used. The message names the file and, if known, the line and column. */
export class ReferenceDataError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ReferenceDataError';
  }
}
