/** What a bench has measured, as it is printed and kept. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How it was measured, or what the table does not show. */
  readonly note?: string;
}
