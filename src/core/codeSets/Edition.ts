/** A release by its year. A fiscal year begins on 1 October of the year before; some have an update in January or April. */
export interface Edition {
  readonly fiscalYear: number;
  readonly update?: 'January' | 'April';
}

/** Dates as `YYYY-MM-DD`, both inclusive. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

const updateMonths = { January: '01', April: '04' } as const;

/** What a file's name or the version within it says of its year: `icd10cm-order-Jan-2021.txt`, `2021`. */
export function editionIn(text: string): Edition | undefined {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined) return undefined;
  const update = /(?<![a-z])jan(?:uary)?(?![a-z])/i.test(text) ? 'January' : /(?<![a-z])apr(?:il)?(?![a-z])/i.test(text) ? 'April' : undefined;
  return { fiscalYear: Number(year), ...(update && { update }) };
}

export function editionName({ fiscalYear, update }: Edition): string {
  return `FY${fiscalYear}${update ? ` (update of ${update})` : ''}`;
}

/** The dates of service for which a release is meant. */
export function spanOf({ fiscalYear, update }: Edition): Span {
  const from = update ? `${fiscalYear}-${updateMonths[update]}-01` : `${fiscalYear - 1}-10-01`;
  return { from, until: `${fiscalYear}-09-30` };
}

/** Whether a text is a day of the calendar, as `2021-02-28`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
