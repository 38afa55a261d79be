/** Numbers in groups, packed: those of group g are `values[starts[g]]` up to `values[starts[g + 1]]`, in the order given. */
export interface NumberGroups {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export type Emit = (group: number, value: number) => void;

/** Packs what `emitAll` emits. It is called twice, first to count, and emits the same both times. */
export function groupNumbers(groupCount: number, emitAll: (emit: Emit) => void): NumberGroups {
  const starts = new Int32Array(groupCount + 1);
  emitAll((group) => {
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  });
  for (let group = 0; group < groupCount; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const values = new Int32Array(starts[groupCount] ?? 0);
  emitAll((group, value) => {
    const place = next[group] ?? 0;
    values[place] = value;
    next[group] = place + 1;
  });
  return { starts, values };
}
