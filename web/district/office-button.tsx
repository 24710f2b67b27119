import type { JSX } from 'preact';
import { organizationSubject } from '../../core/drawing/organization-nodes.ts';
import type { Drawing } from '../../core/drawing/shapes.ts';
import { type District, organizationName } from './district-data.ts';
import { hubPlace } from './hub-place.ts';
import { isSelected, marking, useSelection } from './selection.ts';

/** The U.S. Attorney's Office in the hub of the expanded ring: it has no label beside it, so the hub itself is the button. */
export function OfficeButton({ district, drawing }: { district: District; drawing: Drawing }): JSX.Element {
  const choice = useSelection();
  const office = district.summary.usaoId;
  const subject = organizationSubject(office);
  return (
    <button
      type="button"
      class="picture__hub"
      style={hubPlace(drawing)}
      aria-pressed={isSelected(choice, subject)}
      aria-label={organizationName(district, office)}
      onClick={() => choice.select(isSelected(choice, subject) ? '' : subject)}
      {...marking(choice, [subject])}
    />
  );
}
