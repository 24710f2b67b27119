import { model } from './grow.ts';
import type { Answer, Product } from './product.ts';

const ROLES = model.roles.filter(({ slot }) => slot !== 'hub').map(({ id }) => id);
let made = 0;

/** Returns a change that reports one role as unfilled, each time with a new id. */
export function change(districtId: string, at: number) {
  made += 1;
  const role = ROLES[at % ROLES.length];
  const value = { districtId, organizationId: null, role, kind: 'unfilled', at: '2026-11-01' };
  return {
    action: 'confirm role',
    entries: [{ fact: 'statements', id: `bench-${process.pid}-${made}`, value }],
  };
}

export const path = (districtId: string, rest: string): string => `/districts/${districtId}/${rest}`;

export async function revisionOf(product: Product, districtId: string): Promise<number> {
  return JSON.parse((await product.get(`/districts/${districtId}`)).text).revision;
}

/**
 * Saves a change on the current revision.
 * @throws if it is refused for any reason other than a newer revision
 */
export async function save(
  product: Product,
  districtId: string,
  at: number,
  edit = change(districtId, at),
): Promise<Answer> {
  const revision = await revisionOf(product, districtId);
  return saveOn(product, districtId, at, revision, edit);
}

export async function saveOn(
  product: Product,
  districtId: string,
  at: number,
  revision: number,
  edit = change(districtId, at),
): Promise<Answer> {
  const answer = await product.post(path(districtId, 'changes'), edit, {
    'if-match': `"${revision}"`,
  });
  if (![200, 201, 409, 412].includes(answer.status))
    throw new Error(`${answer.status} ${answer.text.slice(0, 500)}`);
  return answer;
}
