import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Neighbour } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { markSize, type Fold } from './Item';
import type { Line, Place, Point, TextBox } from './Layout';
import { Occupancy } from './Occupancy';
import { Rail } from './Rail';
import { boxesOf, type Outward, type Piece, type Word } from './Piece';

/** A way to a place: drawn when the place it comes from is drawn and what opened it is open. */
export interface Offer {
  readonly line: Line;
  /** What has to be open for it; nothing for what stands round the focus. */
  readonly opener: string | undefined;
}

export function lineOf(from: string, to: string, edge: string | undefined, points: readonly Point[]): Line {
  const key = `${from} → ${to}`;
  return edge === undefined ? { key, from, to, points } : { key, from, to, points, edge };
}

/** All that has been given a place, drawn or not. What is on the sheet never moves. */
export class Sheet {
  readonly places = new Map<string, Place>();
  readonly outward = new Map<string, Outward>();
  readonly offers = new Map<string, Offer[]>();
  /** Neighbours of what was opened that stood elsewhere already: a way to them where these would else not be reached. */
  readonly detours = new Map<string, Neighbour[]>();
  readonly folds = new Map<string, Fold>();
  readonly words: Word[] = [];
  /** What has been given its room, and the depth from which that is open by itself. */
  readonly expanded = new Set<string>();
  readonly openedByDepth = new Map<string, number>();
  readonly occupancy = new Occupancy();

  /** Outer ends of the titles, by place. */
  private readonly titleEnds = new Map<string, number>();
  private readonly rails = new Map<string, Rail>();
  private readonly reach = new Map<string, number>();

  constructor(readonly graph: MedicalGraph, readonly focus: NodeId) {}

  isFree(piece: Piece): boolean {
    return boxesOf(piece).every((box) => this.occupancy.hit(box) === undefined);
  }

  add(piece: Piece, outward: (place: Place) => Outward, opener?: string): void {
    for (const { item, place, from, points } of piece.stands) {
      this.places.set(item.key, place);
      this.outward.set(item.key, outward(place));
      if (item.fold) this.folds.set(item.key, item.fold);
      this.offer(from, { line: lineOf(from, item.key, item.edge, points), opener });
    }
    for (const { place } of piece.stands) this.take(place);
    for (const word of piece.words) {
      this.words.push(word);
      this.occupancy.add(word.text);
      this.noteTitle(word.text);
    }
    this.noteReach(piece);
  }

  /** The place's own room, and that of its sign. */
  private take(place: Place): void {
    this.occupancy.add(place);
    if (place.mark) this.occupancy.add({ ...place.mark, width: markSize, height: markSize });
  }

  rail(name: string, gap: number): Rail {
    const rail = this.rails.get(name) ?? new Rail(gap);
    this.rails.set(name, rail);
    return rail;
  }

  /** The outer end of whatever stands as many hops away on the same side, as a distance from the focus. */
  farthest({ depth, role }: Place, outward: Outward): number {
    return this.reach.get(`${outward} ${depth} ${role}`) ?? 0;
  }

  private offer(from: string, offer: Offer): void {
    const known = this.offers.get(from);
    if (known) known.push(offer);
    else this.offers.set(from, [offer]);
  }

  /** Where a line outward begins: beyond the place's sign and title. */
  outerEnd(place: Place): number {
    return this.titleEnds.get(place.key) ?? outerEndOf(this.outward.get(place.key), place);
  }

  /** A title counts where it stands outward of its place, as it does but for lists under a word part. */
  private noteTitle({ of, x, width }: TextBox): void {
    const place = of === undefined ? undefined : this.places.get(of);
    const outward = of === undefined ? undefined : this.outward.get(of);
    if (!place || outward === 'down') return;
    const sign = outward === 'left' ? -1 : 1;
    if ((x - place.x) * sign > 0) this.titleEnds.set(place.key, x + (sign * width) / 2);
  }

  private noteReach({ stands }: Piece): void {
    let name = '';
    let last: Place | undefined;
    for (const { place } of stands) {
      const outward = this.outward.get(place.key);
      if (last?.depth !== place.depth || last.role !== place.role || this.outward.get(last.key) !== outward) name = `${outward} ${place.depth} ${place.role}`;
      last = place;
      this.reach.set(name, Math.max(this.outerEnd(place) * (outward === 'left' ? -1 : 1), this.reach.get(name) ?? 0));
    }
  }
}

function outerEndOf(outward: Outward | undefined, { x, y, width, height, mark }: Place): number {
  if (outward === 'down') return y + height / 2;
  const sign = outward === 'left' ? -1 : 1;
  return mark ? mark.x + sign * 8 : x + (sign * width) / 2;
}
