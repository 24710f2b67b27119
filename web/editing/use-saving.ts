import { useState } from 'preact/hooks';
import { ApiError, apiErrorOf } from '../shared/api.ts';
import type { DistrictRecords } from './district-records.ts';
import { onlyWhatChanges } from './forms.ts';
import { type Conflict, conflictsOf, merged, type Side } from './merge.ts';
import type { Change } from './rows.ts';
import { type Saved, save } from './save.ts';
import { readDistrictRecords } from './use-district-records.ts';

/** A change refused as stale: the records it was based on, and the current records. */
interface Stale {
  change: Change;
  before: DistrictRecords;
  now: DistrictRecords;
  why: string;
}

export interface Saving {
  /** Present after a stale revision was refused, until the user resolves it. */
  merge: {
    records: DistrictRecords;
    conflicts: readonly Conflict[];
    save: (chosen: Readonly<Record<string, Side>>) => void;
  } | null;
  /** The error of saving the merged change. */
  failure: ApiError | null;
  /** @throws ApiError, except for a stale revision, which sets `merge`. */
  write: (change: Change, on: DistrictRecords, why: string) => Promise<void>;
}

/** Saves a form's change, and offers a merge if someone else saved first. */
export function useSaving(onSaved: (saved: Saved) => void): Saving {
  const [stale, setStale] = useState<Stale | null>(null);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const write = async (change: Change, on: DistrictRecords, why: string) => {
    try {
      onSaved(await save(on, change, why));
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'stale') throw error;
      setStale({ change, before: on, now: await readDistrictRecords(on.districtId), why });
    }
  };
  const saveMerged =
    ({ change, before, now, why }: Stale) =>
    (chosen: Readonly<Record<string, Side>>) => {
      setFailure(null);
      const next = onlyWhatChanges(now, merged(change, before, now, chosen));
      const written =
        next.entries.length > 0
          ? write(next, now, why)
          : Promise.reject(
              new ApiError('nothing', 'Your version now matches theirs. There is nothing left to save.'),
            );
      written.catch((error: unknown) => {
        setFailure(apiErrorOf(error));
      });
    };
  const merge = stale && {
    records: stale.now,
    conflicts: conflictsOf(stale.change, stale.before, stale.now),
    save: saveMerged(stale),
  };
  return { merge, failure, write };
}
