import { isPosition } from '../model/positions.ts';
import { count, withoutPeriod } from '../words/format.ts';
import type { Emphasis } from './emphasis.ts';
import { polar } from './polar.ts';
import type { RingRole } from './ring-data.ts';
import { NARROWEST_RING, type RingSize } from './ring-slots.ts';
import type { Label, LabelLine } from './shapes.ts';
import { spread } from './spread.ts';
import { breakLines, textWidth } from './text-width.ts';

/**
 * Font size and line height in px of each kind of line. The styles of `.ring-label` use the same
 * values.
 */
export const LINE = {
  name: { size: 13.5, height: 17, bold: true },
  organization: { size: 12, height: 15, bold: false },
  chosen: { size: 12, height: 15, bold: true },
  state: { size: 12, height: 15, bold: false },
  gap: { size: 12, height: 15, bold: true },
} as const;

const WIDEST = 230;
const BETWEEN = 7;

/** Returns the state in words, as the last line of a label. A confirmed role needs none. */
function stateLine(role: RingRole): LabelLine[] {
  const waits =
    role.waiting > 0 ? `: ${count(role.waiting, 'expected tie waiting', 'expected ties waiting')}` : '';
  switch (role.state) {
    case 'confirmed':
      return [];
    case 'on record':
      return [{ text: 'not confirmed', tone: 'state' }];
    case 'unknown':
      return [{ text: 'no one on record: ask', tone: 'state' }];
    case 'unfilled':
      return [{ text: `Unfilled${waits}`, tone: 'gap' }];
    case 'vacant':
      return [{ text: `${sinceWhen(role)}${waits}`, tone: 'gap' }];
    case 'not applicable':
      return [{ text: role.reason ?? '', tone: 'state' }];
  }
}

/** Returns "Vacant since March 3, 2026", as worded in the assessment. */
const sinceWhen = ({ known }: RingRole): string =>
  known.startsWith('Vacant since') ? withoutPeriod(known) : 'Vacant';

function labelLines(role: RingRole, width: number, emphasis: Emphasis | null): LabelLine[] {
  const broken = ({ text, tone }: LabelLine, most: number): LabelLine[] =>
    breakLines(text, LINE[tone].size, LINE[tone].bold, width, most).map((line) => ({ text: line, tone }));
  return [
    ...broken({ text: role.name, tone: 'name' }, 3),
    ...whoLines(role, width, emphasis).flatMap((line) =>
      broken(line, role.organizations.length === 1 ? 2 : 1),
    ),
    ...[...stateLine(role), ...nameless(role)].slice(0, 1).flatMap((line) => broken(line, 2)),
  ];
}

/**
 * Returns the lines that say whom to call in a role: person and office, for at most two offices. For a single office that doesn't
 * fit beside the person, it is on a line of its own.
 */
function whoLines({ id, organizations }: RingRole, width: number, emphasis: Emphasis | null): LabelLine[] {
  const chosen = organizations.filter(({ id }) => id === emphasis?.organization);
  const ordered = [...chosen, ...organizations.filter((one) => !chosen.includes(one))];
  const named = ordered.slice(0, ordered.length > 2 ? 1 : 2);
  const rest = ordered.length - named.length;
  return [
    ...named.flatMap(({ name, person }, index): LabelLine[] => {
      const tone = index < chosen.length ? 'chosen' : 'organization';
      if (!person?.name) return [{ text: name, tone }];
      if (isPosition(id)) return [{ text: person.name, tone }]; // always the office's
      const text = `${person.name}, ${name}`;
      const { size, bold } = LINE[tone];
      return ordered.length > 1 || textWidth(text, size, bold) <= width
        ? [{ text, tone }]
        : [
            { text: person.name, tone },
            { text: name, tone },
          ];
    }),
    ...(rest > 0 ? [{ text: `and ${count(rest, 'more office')}`, tone: 'organization' as const }] : []),
  ];
}

/** Returns a line if one office fills the role and no person there is named. */
const nameless = ({ organizations: [only, another] }: RingRole): LabelLine[] =>
  only && !another && only.person !== undefined && !only.person?.onFile
    ? [{ text: 'no name yet', tone: 'state' }]
    : [];

const sideOf = (degrees: number): Label['align'] => {
  const sine = Math.sin((degrees * Math.PI) / 180);
  if (Math.abs(sine) < 0.05) return 'center';
  return sine > 0 ? 'left' : 'right';
};

/**
 * Places a label at its ideal position: outside the band, level with the slot at the sides, beyond it at top
 * and bottom.
 */
function wishedLabel(
  role: RingRole,
  degrees: number,
  size: RingSize,
  width: number,
  emphasis: Emphasis | null,
): Label {
  const at = polar(degrees, size.radius + size.slot / 2 + 38);
  const align = sideOf(degrees);
  const room = align === 'center' ? 170 : Math.min(WIDEST, width / 2 - Math.abs(at.x) - 4);
  const lines = labelLines(role, room, emphasis);
  const height = lines.reduce((sum, { tone }) => sum + LINE[tone].height, 0);
  const beyond = Math.cos((degrees * Math.PI) / 180);
  const faded = emphasis !== null && !emphasis.lit.has(role.id);
  return {
    kind: 'label',
    id: `${role.id}:label`,
    subject: role.id,
    at: { x: at.x, y: at.y - (height * (1 + beyond)) / 2 },
    align,
    width: room,
    height,
    lines,
    faded,
  };
}

/**
 * Returns all labels of a ring, with none overlapping on the same side.
 * @param width of the panel; treated as at least NARROWEST_RING
 */
export function ringLabels(
  roles: readonly RingRole[],
  size: RingSize,
  width: number,
  emphasis: Emphasis | null,
): Label[] {
  const wide = Math.max(width, NARROWEST_RING);
  const labels = roles.flatMap((role) =>
    role.degrees === null ? [] : [wishedLabel(role, role.degrees, size, wide, emphasis)],
  );
  const side = (align: Label['align']) => apart(labels.filter((label) => label.align === align));
  const sides = [...side('left'), ...side('right')];
  return [...sides, ...side('center').map((label) => below(label, sides)), ...hubLabels(roles, size)];
}

/** The hub needs no name; a vacant position shows since when, right under it. */
function hubLabels(roles: readonly RingRole[], size: RingSize): Label[] {
  return roles
    .filter(({ degrees, state }) => degrees === null && state === 'vacant')
    .map((role): Label => {
      const lines: LabelLine[] = [{ text: sinceWhen(role), tone: 'gap' }];
      const at = { x: 0, y: size.slot * 0.725 + 4 };
      return {
        ...{ kind: 'label', id: `${role.id}:label`, subject: role.id, at, align: 'center' },
        ...{ width: 190, height: LINE.gap.height, lines, faded: false },
      };
    });
}

/** Places the bottom label between neighbors that reach as low, or below them if it doesn't fit. */
function below(label: Label, others: readonly Label[]): Label {
  const half =
    Math.max(...label.lines.map(({ text, tone }) => textWidth(text, LINE[tone].size, LINE[tone].bold))) / 2;
  const low = others.filter(({ at, height }) => at.y + height > label.at.y);
  const left =
    Math.max(...low.filter(({ align }) => align === 'right').map(({ at }) => at.x)) + BETWEEN + half;
  const right =
    Math.min(...low.filter(({ align }) => align === 'left').map(({ at }) => at.x)) - BETWEEN - half;
  if (left <= right)
    return { ...label, at: { x: Math.min(Math.max(label.at.x, left), right), y: label.at.y } };
  const reaching = low.filter(({ at }) => Math.abs(at.x) < label.width / 2);
  const free = Math.max(label.at.y, ...reaching.map(({ at, height }) => at.y + height + BETWEEN));
  return { ...label, at: { x: label.at.x, y: free } };
}

/** Moves labels on one side up or down, as little as possible, until none overlap. */
export function apart(labels: readonly Label[]): Label[] {
  const sorted = [...labels].sort((a, b) => a.at.y - b.at.y);
  const tops = spread(sorted.map(({ at, height }) => ({ start: at.y, size: height + BETWEEN })));
  return sorted.map((label, index) => ({
    ...label,
    at: { x: label.at.x, y: tops[index] ?? label.at.y },
  }));
}
