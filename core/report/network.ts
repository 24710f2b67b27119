import type { ReportInput } from './input.ts';
import type { Section } from './shape.ts';

/** The picture of the ring. */
export const network = ({ ringInWords, ringLeavesOut }: ReportInput): Section => ({
  id: 'network',
  heading: 'Network of expected partners',
  blocks: [
    {
      ...{ kind: 'picture', name: 'ring', alt: ringInWords },
      caption:
        `Roles and the ties expected between them. The table of partners has the same content in words. ${ringLeavesOut}`.trim(),
    },
  ],
});
