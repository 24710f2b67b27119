import type { JSX } from 'preact';
import { type Drawing, isLabel, type Label } from '../../core/drawing/shapes.ts';
import { isSelected, marking, useSelection } from './selection.ts';

/** Left, top, right or center of a label in the picture's box, as CSS. */
function placeOf({ at, align, width }: Label, drawing: Drawing): JSX.CSSProperties {
  const [x, y] = [drawing.center.x + at.x, drawing.center.y + at.y];
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left: `${left}px`, top: `${y}px`, width: `${width}px`, textAlign: align };
}

/** The labels of a drawing as real buttons, above circles and lines; the hub is the only tab stop of the ring. */
export function LabelButtons({ drawing }: { drawing: Drawing }): JSX.Element {
  const choice = useSelection();
  return (
    <ul class="labels" aria-label="Roles and organizations in the picture">
      {drawing.shapes.filter(isLabel).map((label) => (
        <li key={label.id} class={`label label--${label.align}`} style={placeOf(label, drawing)}>
          <button
            type="button"
            class={`label__button${label.faded ? ' label__button--faded' : ''}`}
            tabIndex={-1}
            aria-pressed={isSelected(choice, label.subject)}
            onClick={() => choice.select(isSelected(choice, label.subject) ? '' : label.subject)}
            {...marking(choice, [label.subject])}
          >
            {label.lines.map(({ text, tone }, index) => (
              <span key={index} class={`label__line label__line--${tone}`}>
                {text}{' '}
              </span>
            ))}
          </button>
        </li>
      ))}
    </ul>
  );
}
