import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { byCodePoint, sorted } from '../../core/order.ts';
import { Profile } from '../../core/report/profile.ts';
import { badField } from '../http/errors.ts';

const FOLDER = new URL('../../data/report-profiles/', import.meta.url);

/** The requirements of funders and laws by id, and a version that changes with any of the files. */
export interface Profiles {
  readonly version: string;
  readonly all: readonly Profile[];
}

/**
 * Reads the profiles that came with the release.
 * @throws Error that names the file that is invalid.
 */
export function readProfiles(): Profiles {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const hash = createHash('sha256');
  const all = sorted(files, byCodePoint).map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    hash.update(`${file}\0`).update(text);
    const { data, error } = Profile.safeParse(JSON.parse(text));
    if (data?.id === file.replace('.json', '')) return data;
    throw new Error(
      `data/report-profiles/${file}: ${error?.message ?? 'its id must be the name of the file'}`,
    );
  });
  return { version: hash.digest('hex').slice(0, 16), all };
}

/** Returns the profile with this id. @throws AppError 400 for an unknown one. */
export function profileOf({ all }: Profiles, id: string): Profile {
  const profile = all.find((one) => one.id === id);
  if (!profile) throw badField('profile', `must be one of ${all.map((one) => one.id).join(', ')}`);
  return profile;
}

/** Returns the ids and names of all profiles, to choose from. */
export const namesOfAll = ({ all }: Profiles) => all.map(({ id, name }) => ({ id, name }));
