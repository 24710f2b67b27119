import type { JSX } from 'preact';
import type { ApiResponse } from '../shared/api.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { DataTable } from '../shared/table.tsx';

type Measured = ApiResponse<'/model'>['screening'][number];

const share = (errors: number, texts: number): string =>
  `${errors} of ${texts} (${((100 * errors) / texts).toFixed(1)}%)`;

const HALVES = {
  open: 'Texts that the check was learned from',
  sealed: 'Texts of other writers, counted once when the check was done',
} as const;

/** What the screening of entered texts finds, how often it errs, and its limits. */
export function ScreeningSection({ measured }: { measured: readonly Measured[] }): JSX.Element {
  return (
    <section id="screening" tabIndex={-1}>
      <h2>What must never be entered</h2>
      <p>
        Do not enter names of victims, clients, suspects or informants, case numbers, dates of operations,
        criminal histories or addresses of shelters. Every text is checked before it is stored. If it looks
        like one of these, it is refused, and the message says where. Numbers, titles of cases and addresses
        of shelters are found by their form. How people write about a case was learned from some 19,000 texts,
        a third of which must be refused; all people in them are invented.
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
        The texts of other writers were counted on November 30, 2026; nothing was learned from them. There are
        few of them: the share missed among all such texts is between 2.6% and 7.7%, the share wrongly refused
        between 0.2% and 2.9%. Of other kinds of text, more may pass.
      </p>
      <p>
        <strong>The check does not replace care.</strong> It knows how things are written, not what is true.
        It cannot tell who a name without context belongs to. If it refuses a sentence about someone at work,
        add the office or the job. A sentence that reads like any other passes, even if everyone in the county
        knows who is meant: "the cousin of the bailiff, the one with the tow truck". It knows few words in
        languages other than English and Spanish. What it does not find is stored. If a secret was entered,
        tell your administrator immediately.
      </p>
      <p>
        The name of an organization may look like something else. The person who enters it can say so, and the
        history shows that. This is possible only for names of organizations, never for numbers, addresses or
        dates of birth.
      </p>
    </section>
  );
}
