/** Letters, digits and what cuts nothing short in an address, a selector or a quoted value. */
const plainId = /^[\p{Letter}\p{Number}_.:/+-]{1,200}$/u;

/** Ids as they stand in the file: the scene's own where XML, CSS and addresses can hold them, else made like them; each once. */
export class SvgIds {
  private readonly written = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(ids: readonly string[]) {
    const plain = ids.filter((id) => plainId.test(id));
    for (const id of new Set(plain)) this.keep(id, id);
    for (const id of new Set(ids)) if (!this.written.has(id)) this.keep(id, this.fresh(likeness(id)));
  }

  /** Undefined for an id that is none of the scene's. */
  of(id: string): string | undefined {
    return this.written.get(id);
  }

  /** An id that nothing in the file has yet. */
  fresh(wish: string): string {
    let id = wish;
    for (let count = 2; this.taken.has(id); count += 1) id = `${wish}_${count}`;
    this.taken.add(id);
    return id;
  }

  private keep(id: string, written: string): void {
    this.written.set(id, written);
    this.taken.add(written);
  }
}

function likeness(id: string): string {
  return id.slice(0, 60).replace(/[^\p{Letter}\p{Number}_.:/+-]+/gu, '_') || '_';
}
