import type { Ring, RingRole, RingTie } from '../../core/drawing/ring-data.ts';

/** One row of the lower triangle of all pairs of slots: a tie, or null if none is expected. */
export interface MatrixRow {
  role: RingRole;
  /** One for each earlier role, in order. */
  cells: readonly (RingTie | null)[];
  met: number;
  expected: number;
  /** The first row of a sector gets a rule above it. */
  startsSector: boolean;
}

const holds = ({ a, b }: RingTie, role: string): boolean => a === role || b === role;

/** By sector, as around the ring, or by number of met ties. */
export type MatrixOrder = 'sector' | 'met';

export function matrixOf(ring: Ring, order: MatrixOrder = 'sector'): MatrixRow[] {
  const met = ({ id }: RingRole) => ring.ties.filter((tie) => holds(tie, id) && tie.state === 'met').length;
  const applicable = ring.roles.filter(({ state }) => state !== 'not applicable');
  const roles = order === 'met' ? [...applicable].sort((a, b) => met(b) - met(a)) : applicable;
  const ties = new Map(
    ring.ties.flatMap((tie) => [
      [`${tie.a}--${tie.b}`, tie],
      [`${tie.b}--${tie.a}`, tie],
    ]),
  );
  return roles.map((role, index) => {
    const own = ring.ties.filter((tie) => holds(tie, role.id));
    return {
      role,
      cells: roles.slice(0, index).map((other) => ties.get(`${role.id}--${other.id}`) ?? null),
      met: own.filter(({ state }) => state === 'met').length,
      expected: own.length,
      startsSector: order === 'sector' && index > 0 && roles[index - 1]?.sector !== role.sector,
    };
  });
}

/** A cell by row and column, both from 0. */
export interface Cell {
  row: number;
  column: number;
}

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Returns the next cell with an expected tie in the direction of an arrow key; null for other keys and at the edge. */
export function nextCell(rows: readonly MatrixRow[], from: Cell, key: string): Cell | null {
  const step = STEPS[key];
  if (!step) return null;
  for (let distance = 1; distance <= rows.length; distance += 1) {
    const row = from.row + distance * step.row;
    const column = from.column + distance * step.column;
    if (rows[row]?.cells[column]) return { row, column };
  }
  return null;
}

/** Returns the first cell with an expected tie, where keyboard focus enters. */
export function firstCell(rows: readonly MatrixRow[]): Cell {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell !== null);
    if (column >= 0) return { row, column };
  }
  return { row: 0, column: 0 };
}
