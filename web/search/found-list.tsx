import type { JSX } from 'preact';
import { dialing } from '../../core/phone.ts';
import type { Choice, Section } from './choices.ts';
import { Marked } from './marked.tsx';

export const optionId = (at: number): string => `search-option-${at}`;

interface Props {
  sections: readonly Section[];
  /** Which of all choices is chosen; -1 for none. */
  active: number;
  onChoose: (choice: Choice) => void;
  onActive: (at: number) => void;
}

/** The results, grouped by kind. The focus stays in the box above (WAI-ARIA, combobox). */
export function FoundList({ sections, active, onChoose, onActive }: Props): JSX.Element {
  const firstOf = sections.map((_, at) =>
    sections.slice(0, at).reduce((sum, { choices }) => sum + choices.length, 0),
  );
  return (
    <div class="search__list" id="search-list" role="listbox" aria-label="Found">
      {sections.map(({ title, choices }, section) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form, and this is a part of a list
        <div key={title} role="group" aria-labelledby={`search-group-${section}`}>
          <p class="search__group" id={`search-group-${section}`} role="presentation">
            {title}
          </p>
          {choices.map((choice, place) => {
            const at = (firstOf[section] ?? 0) + place;
            return (
              <Line
                key={`${title} ${choice.hit?.id ?? choice.title}`}
                {...{ choice, at }}
                isActive={at === active}
                onChoose={() => onChoose(choice)}
                onActive={() => onActive(at)}
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
  at: number;
  isActive: boolean;
  onChoose: () => void;
  onActive: () => void;
}

function Line({ choice, at, isActive, onChoose, onActive }: LineProps): JSX.Element {
  const { hit, title } = choice;
  const call = (event: MouseEvent) => {
    event.stopPropagation();
    if (hit?.phone) open(dialing(hit.phone), '_self');
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the chosen option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box
    <div
      class={hit ? 'search__option' : 'search__option search__option--more'}
      id={optionId(at)}
      role="option"
      aria-selected={isActive}
      onClick={onChoose}
      onMouseMove={onActive}
    >
      <span class="search__what">
        <span class="search__name">{hit ? <Marked text={title} words={hit.marks} /> : title}</span>
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
