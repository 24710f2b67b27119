import type { JSX } from 'preact';
import { dialing } from '../../core/phone.ts';
import type { Choice, Section } from './choices.ts';
import { Marked } from './marked.tsx';

export const optionId = (index: number): string => `search-option-${index}`;

interface Props {
  sections: readonly Section[];
  /** The index of the active choice among all; -1 for none. */
  active: number;
  onChoose: (choice: Choice) => void;
  onActive: (index: number) => void;
}

/** The results, grouped by kind. Focus stays in the input above (WAI-ARIA combobox). */
export function ResultList({ sections, active, onChoose, onActive }: Props): JSX.Element {
  const firstIndexes = sections.map((_, section) =>
    sections.slice(0, section).reduce((sum, { choices }) => sum + choices.length, 0),
  );
  return (
    <div class="search__list" id="search-list" role="listbox" aria-label="Results">
      {sections.map(({ title, choices }, section) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs in a form, and this is part of a list
        <div key={title} role="group" aria-labelledby={`search-group-${section}`}>
          <p class="search__group" id={`search-group-${section}`} role="presentation">
            {title}
          </p>
          {choices.map((choice, position) => {
            const index = (firstIndexes[section] ?? 0) + position;
            return (
              <Line
                key={`${title} ${choice.hit?.id ?? choice.title}`}
                {...{ choice, index }}
                isActive={index === active}
                onChoose={() => onChoose(choice)}
                onActive={() => onActive(index)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface LineProps {
  choice: Choice;
  index: number;
  isActive: boolean;
  onChoose: () => void;
  onActive: () => void;
}

function Line({ choice, index, isActive, onChoose, onActive }: LineProps): JSX.Element {
  const { hit, title, detail } = choice;
  const call = (event: MouseEvent) => {
    event.stopPropagation();
    if (hit?.phone) open(dialing(hit.phone), '_self');
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
    <div
      class={hit || detail !== undefined ? 'search__option' : 'search__option search__option--more'}
      id={optionId(index)}
      role="option"
      aria-selected={isActive}
      onClick={onChoose}
      onMouseMove={onActive}
    >
      <span class="search__what">
        <span class="search__name">{hit ? <Marked text={title} words={hit.marks} /> : title}</span>
        {detail && <span class="search__detail">{detail}</span>}
        {hit && (
          <span class="search__detail">
            <Marked text={hit.detail} words={hit.marks} />
            {hit.also && (
              <>
                {' '}
                (also <Marked text={hit.also} words={hit.marks} />)
              </>
            )}
          </span>
        )}
      </span>
      {hit?.phone && (
        // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard, Ctrl+Enter calls
        // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, Ctrl+Enter calls
        <span class="search__call" onClick={call}>
          {hit.phone}
        </span>
      )}
    </div>
  );
}
