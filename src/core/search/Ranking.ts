/** A document that was found: by which entry (−1: by several together) and which reading of the query. */
export interface Found {
  readonly document: number;
  readonly score: number;
  readonly entry: number;
  readonly reading: number;
}

/** The best score of each document in one search. Kept from search to search: only what one touches is looked at. */
export class Ranking {
  readonly #run: Int32Array;
  readonly #score: Int32Array;
  readonly #entry: Int32Array;
  readonly #reading: Uint8Array;
  readonly #touched: Int32Array;
  #current = 0;
  #count = 0;

  constructor(documentCount: number) {
    this.#run = new Int32Array(documentCount);
    this.#score = new Int32Array(documentCount);
    this.#entry = new Int32Array(documentCount);
    this.#reading = new Uint8Array(documentCount);
    this.#touched = new Int32Array(documentCount);
  }

  begin(): void {
    this.#current += 1;
    this.#count = 0;
  }

  get count(): number {
    return this.#count;
  }

  offer(document: number, score: number, entry: number, reading: number): void {
    if (this.#run[document] !== this.#current) {
      this.#run[document] = this.#current;
      this.#touched[this.#count] = document;
      this.#count += 1;
    } else if (!this.#isBetter(document, score, entry)) return;
    this.#score[document] = score;
    this.#entry[document] = entry;
    this.#reading[document] = reading;
  }

  /** Of equal entries the first one speaks for the document. */
  #isBetter(document: number, score: number, entry: number): boolean {
    const known = this.#score[document] ?? 0;
    return score < known || (score === known && entry < (this.#entry[document] ?? 0));
  }

  /** Whether `limit` documents have a better score than `score`. */
  hasBetter(score: number, limit: number): boolean {
    if (this.#count < limit) return false;
    let better = 0;
    for (let index = 0; index < this.#count; index += 1) {
      if ((this.#score[this.#touched[index] ?? 0] ?? 0) < score) better += 1;
      if (better >= limit) return true;
    }
    return false;
  }

  /** The best `limit` documents, best first; of equal scores the lower number. */
  best(limit: number): Found[] {
    const keys: number[] = [];
    for (let index = 0; index < this.#count; index += 1) {
      const document = this.#touched[index] ?? 0;
      const key = (this.#score[document] ?? 0) * documentSpan + document;
      if (keys.length === limit) {
        if (key >= (keys[limit - 1] ?? 0)) continue;
        keys.pop();
      }
      insertSorted(keys, key);
    }
    return keys.map((key) => this.#foundAt(key % documentSpan));
  }

  #foundAt(document: number): Found {
    return { document, score: this.#score[document] ?? 0, entry: this.#entry[document] ?? -1, reading: this.#reading[document] ?? 0 };
  }
}

/** More documents than any index holds; score × span stays an exact number. */
const documentSpan = 2 ** 31;

function insertSorted(keys: number[], key: number): void {
  let at = keys.length;
  keys.push(key);
  for (; at > 0 && (keys[at - 1] ?? 0) > key; at -= 1) keys[at] = keys[at - 1] ?? 0;
  keys[at] = key;
}
