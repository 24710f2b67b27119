/** A file of the data folder that cannot be used: its message names the file and, where there is one, line and column. */
export class ReferenceDataError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ReferenceDataError';
  }
}
