import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NodeId } from '../vocabulary/ids';
import type { Fold } from './Item';
import type { Line, Place, Point, TextBox } from './Layout';
import { Occupancy } from './Occupancy';
import { outwardOf } from './outward';
import { Rail } from './Rail';
import { boxesOf, placeBoxes, type Outward, type Piece, type Word } from './Piece';

/** A way to a place: drawn when the place it comes from is drawn and what opened it is open. */
export interface Offer {
  readonly line: Line;
  /** What has to be open for it; nothing for what stands round the focus. */
  readonly opener: string | undefined;
}

/** A way to what hangs elsewhere, taken where that would else not be reached. */
export interface Detour {
  readonly to: NodeId;
  readonly edge: string | undefined;
  readonly opener: string | undefined;
}

export function lineOf(from: string, to: string, edge: string | undefined, points: readonly Point[]): Line {
  const key = `${from} → ${to}`;
  return edge === undefined ? { key, from, to, points } : { key, from, to, points, edge };
}

/** All that has been given a place, drawn or not. What is on the sheet moves by hand only. */
export class Sheet {
  readonly places = new Map<string, Place>();
  /** Ways from each place, to each that hangs on it. */
  readonly offers = new Map<string, Map<string, Offer>>();
  readonly detours = new Map<string, Detour[]>();
  readonly folds = new Map<string, Fold>();
  readonly words: Word[] = [];
  /** What has been given its room, and the depth from which that is open by itself. */
  readonly expanded = new Set<string>();
  readonly openedByDepth = new Map<string, number>();
  readonly occupancy = new Occupancy();

  /** What each place hangs on. */
  private readonly hungOn = new Map<string, string>();
  /** Where what was moved by hand stood before. */
  private readonly origins = new Map<string, Place>();
  /** From the middle of a place to the outer end of its title. */
  private readonly titleReach = new Map<string, number>();
  private readonly rails = new Map<string, Rail>();
  private readonly reach = new Map<string, number>();

  constructor(readonly graph: MedicalGraph, readonly focus: NodeId) {}

  isFree(piece: Piece): boolean {
    return boxesOf(piece).every((box) => this.occupancy.hit(box) === undefined);
  }

  add(piece: Piece, opener?: string): void {
    for (const { item, place, from, points } of piece.stands) {
      this.places.set(item.key, place);
      if (item.fold) this.folds.set(item.key, item.fold);
      this.hungOn.set(item.key, from);
      this.offer({ line: lineOf(from, item.key, item.edge, points), opener });
    }
    for (const { place } of piece.stands) this.take(place);
    for (const word of piece.words) {
      this.words.push(word);
      this.occupancy.add(word.text);
      this.noteTitle(word.text);
    }
    this.noteReach(piece);
  }

  addDetour(from: string, detour: Detour): void {
    const known = this.detours.get(from);
    if (known) known.push(detour);
    else this.detours.set(from, [detour]);
  }

  /** The way by which a place hangs on another; the focus hangs on none. */
  ownOffer(key: string): Offer | undefined {
    return this.offers.get(this.hungOn.get(key) ?? '')?.get(key);
  }

  /** Where it stood before it was moved by hand. */
  originOf(key: string): Place | undefined {
    return this.origins.get(key) ?? this.places.get(key);
  }

  /** Moves a place and its title; the room where they stood stays taken. */
  move(old: Place, place: Place, title: (text: TextBox) => TextBox): void {
    if (!this.origins.has(place.key)) this.origins.set(place.key, old);
    this.places.set(place.key, place);
    this.take(place);
    this.words.forEach((word, index) => {
      if (word.text.of !== place.key) return;
      const text = title(word.text);
      this.words[index] = { ...word, text };
      this.occupancy.add(text);
    });
  }

  redraw(offer: Offer, points: readonly Point[]): void {
    this.offer({ ...offer, line: { ...offer.line, points } });
  }

  rail(name: string, gap: number): Rail {
    const rail = this.rails.get(name) ?? new Rail(gap);
    this.rails.set(name, rail);
    return rail;
  }

  /** The outer end of whatever stands as many hops away on the same side, as a distance from the focus. */
  farthest({ depth, role }: Pick<Place, 'depth' | 'role'>, outward: Outward): number {
    return this.reach.get(`${outward} ${depth} ${role}`) ?? 0;
  }

  /** Where a line outward begins: beyond the place's sign and title. A title below a word part stands beside the way. */
  outerEnd(place: Place, outward = outwardOf(place)): number {
    const { key, x, y, width, height, facing, mark } = place;
    if (outward === 'down') return y + height / 2;
    const sign = outward === 'left' ? -1 : 1;
    const title = (facing === 'right') === (outward === 'left') ? this.titleReach.get(key) : undefined;
    if (title !== undefined) return x + sign * title;
    return mark ? mark.x + sign * 8 : x + (sign * width) / 2;
  }

  private offer(offer: Offer): void {
    const { from, to } = offer.line;
    const known = this.offers.get(from);
    if (known) known.set(to, offer);
    else this.offers.set(from, new Map([[to, offer]]));
  }

  private take(place: Place): void {
    for (const box of placeBoxes(place)) this.occupancy.add(box);
  }

  private noteTitle({ of, x, width }: TextBox): void {
    const place = of === undefined ? undefined : this.places.get(of);
    if (place) this.titleReach.set(place.key, Math.abs(x - place.x) + width / 2);
  }

  private noteReach({ stands }: Piece): void {
    for (const { place } of stands) {
      const outward = outwardOf(place);
      const name = `${outward} ${place.depth} ${place.role}`;
      this.reach.set(name, Math.max(this.outerEnd(place) * (outward === 'left' ? -1 : 1), this.reach.get(name) ?? 0));
    }
  }
}
