/** Numbers in groups, packed: those of group g are `values[starts[g]]` up to `values[starts[g + 1]]`, in the order given. */
export interface NumberGroups {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Packs pairs of group and value; `groups` and `values` run in step. */
export function groupNumbers(groupCount: number, groups: readonly number[], values: readonly number[]): NumberGroups {
  const starts = new Int32Array(groupCount + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < groupCount; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const packed = new Int32Array(values.length);
  values.forEach((value, index) => {
    const group = groups[index] ?? 0;
    const place = next[group] ?? 0;
    packed[place] = value;
    next[group] = place + 1;
  });
  return { starts, values: packed };
}
