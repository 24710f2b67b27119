import type { OrganizationNode } from './organization-nodes.ts';
import { polar } from './polar.ts';
import { apart, LINE, stateLine } from './ring-labels.ts';
import type { Circle, Label, LabelLine, Leader } from './shapes.ts';
import { breakLines } from './text-width.ts';

export interface NodePlace {
  node: OrganizationNode;
  degrees: number;
  circle: Circle;
}

/** Beyond so many nodes a label is the name alone; the code in the circle says the role. */
const TERSE = 28;

function linesOf(node: OrganizationNode, width: number, terse: boolean): LabelLine[] {
  const broken = ({ text, tone }: LabelLine, most: number): LabelLine[] =>
    breakLines(text, LINE[tone].size, LINE[tone].bold, width, most).map((line) => ({ text: line, tone }));
  const name = node.organization?.shortName ?? node.organization?.name ?? node.roleNames[0] ?? '';
  if (terse) return broken({ text: name, tone: 'name' }, 2);
  const roles = node.roleNames.join(', ') || 'named in evidence only';
  return [
    ...broken({ text: name, tone: 'name' }, 2),
    ...(node.organization ? broken({ text: roles, tone: 'state' }, 2) : []),
    ...(node.organization || !node.role ? [] : stateLine(node.role)),
  ];
}

/**
 * Names in a column at either side, level with their circles as far as the others let them, each with a thin line that
 * leaves its circle outwards. `reach` is the radius of the outermost circles, `width` that of the panel.
 */
export function expandedLabels(
  places: readonly NodePlace[],
  reach: number,
  width: number,
  lit: ReadonlySet<string> | null,
): (Label | Leader)[] {
  const column = reach + 62;
  const room = width / 2 - column - 4;
  const terse = places.length > TERSE;
  const labels = places.map(({ node, degrees }): Label => {
    const right = Math.sin((degrees * Math.PI) / 180) >= 0;
    const lines = linesOf(node, room, terse);
    const height = lines.reduce((sum, { tone }) => sum + LINE[tone].height, 0);
    return {
      kind: 'label',
      id: `${node.id}:label`,
      subject: node.id,
      at: { x: right ? column : -column, y: polar(degrees, reach + 30).y - LINE.name.height / 2 },
      align: right ? 'left' : 'right',
      width: room,
      height,
      lines,
      faded: lit !== null && !lit.has(node.id),
    };
  });
  const placed = (['left', 'right'] as const).flatMap((align) =>
    apart(labels.filter((label) => label.align === align)),
  );
  return [...placed.map((label) => leaderOf(label, places, reach)), ...placed];
}

function leaderOf(label: Label, places: readonly NodePlace[], reach: number): Leader {
  const place = places.find(({ node }) => node.id === label.subject);
  const degrees = place?.degrees ?? 0;
  const from = place?.circle.at ?? label.at;
  const inset = label.align === 'left' ? -5 : 5;
  return {
    kind: 'leader',
    id: `${label.subject}:leader`,
    points: [
      polar(degrees, Math.hypot(from.x, from.y) + (place?.circle.radius ?? 0) + 2),
      polar(degrees, reach + 26),
      { x: label.at.x + inset, y: label.at.y + LINE.name.height / 2 },
    ],
  };
}
