import type { NameSide } from '../../core/drawing/scene.ts';

/** Where Cytoscape draws the name of a dot. */
export const NAME_PLACES: Readonly<Record<NameSide, Readonly<Record<string, string | number>>>> = {
  right: { halign: 'right', valign: 'center', across: 3, down: 0 },
  left: { halign: 'left', valign: 'center', across: -3, down: 0 },
  below: { halign: 'center', valign: 'bottom', across: 0, down: 1 },
  above: { halign: 'center', valign: 'top', across: 0, down: -1 },
};
