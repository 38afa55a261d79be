import type { Sector } from '../graph/neighbourGroups';
import { besideWidth, markGap, markSize, type Item } from './Item';
import type { Box, Place, Point, TextBox, TextStyle } from './Layout';
import { textWidth } from './textWidth';
import { typography } from './typography';

/** Part of a picture: places with the lines they hang on, and words with the places they are shown with. */
export interface Piece {
  readonly stands: readonly Stand[];
  readonly words: readonly Word[];
}

export interface Stand {
  readonly item: Item;
  readonly place: Place;
  /** The key of the place it hangs on. */
  readonly from: string;
  readonly points: readonly Point[];
}

export interface Word {
  readonly text: TextBox;
  /** Drawn when any of these is. */
  readonly shownWith: readonly string[];
}

/** Which way things run, away from what they hang on. */
export type Outward = 'left' | 'right' | 'down';

export const textHeights: Readonly<Record<TextStyle, number>> = { title: 15, caption: 15, heading: 13, gloss: 15 };

export function joined(...pieces: readonly Piece[]): Piece {
  return { stands: pieces.flatMap(({ stands }) => stands), words: pieces.flatMap(({ words }) => words) };
}

export function moved({ stands, words }: Piece, dx: number, dy: number): Piece {
  const shift = <Shape extends Point>(shape: Shape): Shape => ({ ...shape, x: shape.x + dx, y: shape.y + dy });
  return {
    stands: stands.map((stand) => {
      const { mark } = stand.place;
      return { ...stand, place: { ...shift(stand.place), ...(mark ? { mark: shift(mark) } : {}) }, points: stand.points.map(shift) };
    }),
    words: words.map((word) => ({ ...word, text: shift(word.text) })),
  };
}

/** All room that a piece takes. */
export function boxesOf({ stands, words }: Piece): Box[] {
  return [...stands.flatMap(({ place }) => placeBoxes(place)), ...words.map(({ text }) => text)];
}

export function placeBoxes({ x, y, width, height, mark }: Place): Box[] {
  const body = { x, y, width, height };
  return mark ? [body, { ...mark, width: markSize, height: markSize }] : [body];
}

/** What chips have in common that run outward side by side. */
export interface Run {
  readonly outward: Outward;
  readonly sector: Sector;
  readonly depth: number;
  readonly role: Place['role'];
  readonly facing: Place['facing'];
}

export function runOf(outward: Outward, sector: Sector, depth: number, role: Place['role']): Run {
  return { outward, sector, depth, role, facing: outward === 'left' ? 'right' : 'left' };
}

/** A chip that runs outward from its inner end, with its sign of dispute beyond it. */
export function chipAt(item: Item, { x, y }: Point, run: Run): Place {
  const sign = run.outward === 'left' ? -1 : 1;
  const mark = item.disputed ? { x: x + sign * (item.width + markGap + markSize / 2), y } : undefined;
  return placeOf(item, x + (sign * item.width) / 2, y, run, mark);
}

/** The title beyond that, where there is one. */
export function titleAt(item: Item, { x, y }: Point, { outward }: Run): Word | undefined {
  const { key, title, titleStyle, titleWidth } = item;
  if (title === undefined) return undefined;
  const sign = outward === 'left' ? -1 : 1;
  const beyond = x + sign * (item.width + besideWidth(item) - titleWidth / 2);
  const text: TextBox = { key: `${key} title`, of: key, text: title, style: titleStyle, align: sign < 0 ? 'right' : 'left', x: beyond, y, width: titleWidth, height: textHeights[titleStyle] };
  return { text, shownWith: [key] };
}

/** Written out in full, since thousands are made of it: copying objects together takes several times as long. */
export function placeOf(item: Item, x: number, y: number, look: Pick<Place, 'role' | 'sector' | 'depth' | 'facing'>, mark: Point | undefined): Place {
  const { key, node, fold, like, label, fontSize, width, height } = item;
  const { role, sector, depth, facing } = look;
  if (fold) {
    const group = { owner: fold.owner, key: fold.key.slice(fold.owner.length + 1), count: fold.members.length, open: false, like };
    return { key, group, role, sector, depth, facing, label, fontSize, x, y, width, height };
  }
  const place = { key, node: node ?? like, role, sector, depth, facing, label, fontSize, x, y, width, height };
  return mark ? { ...place, mark } : place;
}

export function textBox(style: TextStyle, key: string, text: string, centre: Point, align: TextBox['align'], width = wordWidth(style, text)): TextBox {
  return { key, text, style, align, x: centre.x, y: centre.y, width, height: textHeights[style] };
}

/** A text whose inner end is given. */
export function wordAt(style: TextStyle, key: string, text: string, inner: number, y: number, outward: Outward, shownWith: readonly string[]): Word {
  const width = wordWidth(style, text);
  const x = outward === 'left' ? inner - width / 2 : inner + width / 2;
  return { text: textBox(style, key, text, { x, y }, outward === 'left' ? 'right' : 'left', width), shownWith };
}

export function wordWidth(style: TextStyle, text: string): number {
  return Math.ceil(textWidth(text, typography[style]));
}
