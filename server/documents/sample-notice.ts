/** The notice on data of the sample. */
export const SAMPLE_NOTICE = 'SAMPLE DATA: confirmations, ties, people and dates are invented';

/** The notice on documents of the sample that look like ones to submit. */
export const NOT_FOR_SUBMISSION = 'SAMPLE DATA: not for submission';
