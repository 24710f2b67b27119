import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Switch } from '../../shared/switch.tsx';
import { DeparturesBox } from '../departures/departures-box.tsx';
import type { District } from '../district-data.ts';
import { isToday } from '../editable.ts';
import { SelectionPanel } from '../panels/selection-panel.tsx';
import { tiesToProtect } from '../ties-to-protect.ts';
import { AnsweredNote } from './answered-note.tsx';
import { FirstBox } from './first-box.tsx';
import { GapsToFix, QuestionsToAsk, TiesToProtect } from './short-lists.tsx';
import { WhoToCall } from './who-to-call.tsx';

interface Props {
  district: District;
  selected: boolean;
  /** True if the screen is too narrow for columns: one list at a time. */
  narrow: boolean;
  onAll: () => void;
  onWritten: () => void;
  written: number;
}

/** Below this height lists are shorter, so that the column ends where the ring does. */
const LOW = 850;

/** The selection or, if there is none, what to do: the first step, then three short lists. */
export function Side(props: Props): JSX.Element {
  const { district, selected, onWritten, written } = props;
  return (
    <aside
      id="what-to-do"
      class="district-body__side"
      tabIndex={-1}
      aria-label={selected ? 'Selection' : 'What to do'}
    >
      {selected ? (
        <SelectionPanel district={district} />
      ) : (
        <>
          {isToday(district) && <AnsweredNote {...{ district, onWritten }} />}
          <FirstBox district={district} />
          {isToday(district) && (
            <DeparturesBox {...{ districtId: district.summary.id, written, onWritten }} />
          )}
          {props.narrow ? <OneList {...props} /> : <AllLists {...props} />}
        </>
      )}
    </aside>
  );
}

function AllLists({ district, onAll }: Props): JSX.Element {
  const [low] = useState(() => innerHeight < LOW);
  const noGaps = district.assessment.gaps.length === 0;
  const [gaps, calls, ties] = low ? [2, noGaps ? 4 : 2, 1] : [4, noGaps ? 5 : 2, 2];
  return (
    <>
      {!noGaps && <GapsToFix limit={gaps} {...{ district, onAll }} />}
      <QuestionsToAsk limit={calls} {...{ district, onAll }} />
      {noGaps && <GapsToFix limit={gaps} {...{ district, onAll }} />}
      <TiesToProtect limit={ties} {...{ district, onAll }} />
    </>
  );
}

/** On a phone one list at a time, by its short name. */
function OneList({ district, onAll }: Props): JSX.Element {
  const { gaps, calls } = district.assessment;
  const ties = tiesToProtect(district.assessment.tiesToProtect);
  const toMake = calls.filter(({ own }) => !own).length;
  const [list, setList] = useState(gaps.length > 0 ? 'fix' : 'ask');
  const options = [
    { key: 'fix', name: `Fix ${gaps.length}` },
    { key: 'ask', name: `Ask ${toMake}` },
    { key: 'protect', name: `Protect ${ties.length}` },
    { key: 'who', name: 'Who' },
  ];
  return (
    <>
      <Switch legend="List" options={options} value={list} onChange={setList} />
      {list === 'fix' && <GapsToFix limit={6} {...{ district, onAll }} />}
      {list === 'ask' && <QuestionsToAsk limit={6} {...{ district, onAll }} />}
      {list === 'protect' && <TiesToProtect limit={6} {...{ district, onAll }} />}
      {list === 'who' && <WhoToCall district={district} />}
    </>
  );
}
