import { AppError, type FieldError } from '../../../server/http/errors.ts';

/** The fields for which work is refused; none when it is not. */
export function faultsOf(work: () => unknown): readonly FieldError[] {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.fields;
    throw error;
  }
  return [];
}
