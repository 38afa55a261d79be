/** What a release says of something that a graph holds. `absent`: the release does not hold the code at all. */
export interface Finding {
  readonly finding: 'confirmed' | 'disputed' | 'absent';
  /** Ids of nodes and keys of edges that hold it. */
  readonly subjects: readonly string[];
  /** The codes that it is about, as the release writes them. */
  readonly codes: readonly string[];
  /** The words of a source that are judged; absent where the graph's own fields are. */
  readonly says?: string;
  /** Names the release. */
  readonly sentence: string;
}
