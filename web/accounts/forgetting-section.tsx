import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NOTICE_DAYS } from '../../core/facts/personal.ts';
import { count, formatDay, formatShortDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { ForgetButton } from '../shared/forget-button.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';

type Forgetting = ApiResponse<'/forgetting'>;
type Person = Forgetting['people'][number];

/** The people whose names and contacts will be removed, and past removals. */
export function ForgettingSection(): JSX.Element {
  const [changes, setChanges] = useState(0);
  const answer = useApi('/forgetting', {}, changes);
  return (
    <section class="events" aria-labelledby="forgetting">
      <h2 id="forgetting">People who will be forgotten</h2>
      <Loaded answer={answer} what="who will be forgotten">
        {(forgetting) => (
          <>
            <p>
              {ruleOf(forgetting)} To remove the data of someone who is not on this list, use the list of
              people on the edit page of a district.
            </p>
            {forgetting.people.length > 0 && (
              <ScrollBox label="Table of people who will be forgotten">
                <DataTable
                  caption="People who will be forgotten, next first"
                  columns={columns(() => setChanges((number) => number + 1))}
                  rows={forgetting.people}
                  rowKey={({ personId }) => personId}
                />
              </ScrollBox>
            )}
            <ul>
              {forgetting.done.map(({ id, day, people }) => (
                <li key={id}>
                  {formatDay(day)}: {count(people, 'person', 'people')} forgotten
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

const ruleOf = ({ afterYears, people }: Forgetting): string => {
  if (afterYears === 0) return 'No one is forgotten automatically (FORGET_PEOPLE_AFTER_YEARS is 0).';
  const rule = `Names and contacts are removed ${count(afterYears, 'year')} after a person’s last job ended, and after ${NOTICE_DAYS} days on this list.`;
  return people.length === 0 ? `${rule} No one is on it.` : rule;
};

const columns = (onForgotten: () => void): readonly Column<Person>[] => [
  { key: 'name', label: 'Person', cell: ({ name }) => name },
  { key: 'left', label: 'No job since', cell: ({ leftOn }) => formatShortDay(leftOn) },
  { key: 'on', label: 'Removed on', cell: ({ forgetOn }) => formatShortDay(forgetOn) },
  { key: 'where', label: 'Districts', cell: ({ districtIds }) => districtIds.join(', ') },
  {
    key: 'do',
    label: 'Change',
    cell: ({ personId, name }) => <ForgetButton {...{ personId, name, onForgotten }} />,
  },
];
