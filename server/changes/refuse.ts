import { AppError, type FieldError } from '../http/errors.ts';

/** Refuses a change for the fields that cannot be as they are; every one of them is named, with its path in the request. */
export function refuseFields(fields: readonly FieldError[]): void {
  if (fields.length === 0) return;
  const sentence = fields.map(({ field, message }) => `${field} ${message}`).join('; ');
  throw new AppError(400, 'invalid-request', `Nothing was written: ${sentence}.`, fields);
}
