import { AppError, type FieldError } from '../http/errors.ts';

/**
 * Refuses a change for the fields that cannot be as they are; every one of them is named, with its path in the request. What
 * is right in form but no one's word is told apart by 422.
 */
export function refuseFields(fields: readonly FieldError[]): void {
  if (fields.length === 0) return;
  const sentence = fields.map(({ field, message }) => `${field} ${message}`).join('; ');
  const status = fields.every(({ unsaid }) => unsaid) ? 422 : 400;
  throw new AppError(status, 'invalid-request', `Nothing was written: ${sentence}.`, fields);
}
