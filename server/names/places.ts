/** In which districts items are, by ID; replaced one district at a time. */
export interface Places {
  of: (id: string) => readonly string[];
  replace: (districtId: string, ids: Iterable<string>) => void;
}

const NONE: readonly string[] = [];

export function places(): Places {
  const districtsOf = new Map<string, readonly string[]>();
  const idsIn = new Map<string, ReadonlySet<string>>();
  return {
    of: (id) => districtsOf.get(id) ?? NONE,
    replace(districtId, ids) {
      const before = idsIn.get(districtId) ?? new Set();
      const now = new Set(ids);
      idsIn.set(districtId, now);
      for (const id of before)
        if (!now.has(id))
          districtsOf.set(
            id,
            (districtsOf.get(id) ?? NONE).filter((other) => other !== districtId),
          );
      for (const id of now)
        if (!before.has(id)) districtsOf.set(id, [...(districtsOf.get(id) ?? NONE), districtId]);
    },
  };
}
