import type { JSX } from 'preact';
import type { ApiResponse } from '../shared/api.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { DataTable } from '../shared/table.tsx';

type Measured = ApiResponse<'/model'>['screening'][number];

const share = (errors: number, texts: number): string =>
  `${errors} of ${texts} (${((100 * errors) / texts).toFixed(1)}%)`;

const HALVES = {
  open: 'Texts that the rules were written with',
  sealed: 'Texts that were kept back and read once, when the rules were done',
} as const;

/** What the check of entered texts finds, how often it errs, and what it cannot do. */
export function ScreeningSection({ measured }: { measured: readonly Measured[] }): JSX.Element {
  return (
    <section id="screening" tabIndex={-1}>
      <h2>What must never be entered</h2>
      <p>
        Do not enter names of victims, clients, suspects or informants, case numbers, days of operations,
        criminal histories or addresses of shelters. Every text is checked before it is stored, and refused
        with its place where it looks like one of these. People who had not seen the rules of this check wrote
        texts to measure it with; all people in them are invented.
      </p>
      <ScrollBox label="Table of errors of the check">
        <DataTable
          caption="How often the check errs"
          rows={measured}
          rowKey={({ half }) => half}
          columns={[
            { key: 'half', label: 'Texts', cell: ({ half }) => HALVES[half] },
            {
              key: 'missed',
              label: 'Should have been refused, and passed',
              cell: ({ missed, mustBeRefused }) => share(missed, mustBeRefused),
            },
            {
              key: 'wrong',
              label: 'Should have passed, and were refused',
              cell: ({ wronglyRefused, mustPass }) => share(wronglyRefused, mustPass),
            },
          ]}
        />
      </ScrollBox>
      <p>
        The texts that were kept back were read on November 30, 2026. What they showed has been mended since,
        and has not been measured with new texts. One person wrote them, and there are few: the share missed
        among all such texts lies between 8% and 21%, the share wrongly refused between 1% and 8%. Of texts of
        another kind more may pass.
      </p>
      <p>
        <strong>The check does not replace care.</strong> It knows forms of writing, not facts. Where a person
        is named, it weighs the words of a case in that sentence against those of a post or an office, and
        asks for the post where it finds neither, nor plain office work: write the role or the organization
        instead. It cannot tell whose name stands alone. A sentence without a name, a number or a telling word
        passes, even where everyone in the county knows who is meant: "the cousin of the bailiff, the one with
        the tow truck". It knows few words of other languages than English and Spanish. What it does not find
        is stored. If a secret was entered, tell your administrator at once.
      </p>
      <p>
        A name of an organization may look like something else. Whoever enters it can say so, and the history
        shows that. This is possible for names of organizations alone, and never for numbers, addresses or
        dates of birth.
      </p>
    </section>
  );
}
