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

/** What the screening of entered texts finds, how often it errs, and its limits. */
export function ScreeningSection({ measured }: { measured: readonly Measured[] }): JSX.Element {
  return (
    <section id="screening" tabIndex={-1}>
      <h2>What must never be entered</h2>
      <p>
        Do not enter names of victims, clients, suspects or informants, case numbers, dates of operations,
        criminal histories or addresses of shelters. Every text is checked before it is stored. If it looks
        like one of these, it is refused, and the message says where. People who had not seen the rules of
        this check wrote texts to measure it with; all people in them are invented.
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
        The texts that were kept back were counted on November 30, 2026; no rule has been changed with them.
        One person wrote them, and there are few: the share missed among all such texts is between 11% and
        24%, the share wrongly refused between 2% and 11%. Of other kinds of text, more may pass.
      </p>
      <p>
        <strong>The check does not replace care.</strong> It knows how things are written, not what is true.
        If a sentence names a person, it weighs words about a case against words about a job or an office. If
        it finds neither, nor plain office work, it asks for the job: write the role or the organization
        instead. It cannot tell who a name without context belongs to. A sentence without a name, a number or
        a telltale word passes, even if everyone in the county knows who is meant: "the cousin of the bailiff,
        the one with the tow truck". It knows few words in languages other than English and Spanish. What it
        does not find is stored. If a secret was entered, tell your administrator immediately.
      </p>
      <p>
        The name of an organization may look like something else. The person who enters it can say so, and the
        history shows that. This is possible only for names of organizations, never for numbers, addresses or
        dates of birth.
      </p>
    </section>
  );
}
