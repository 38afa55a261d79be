import type { Point } from '#core/layout/Layout';

/** What a wheel event asks of the picture: another size, by a factor, or another place. */
export type WheelStep = { readonly zoom: number } | { readonly pan: Point };

export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0: pixels; 1: lines; 2: pages. */
  readonly deltaMode: number;
  /** Chromium's older measure beside `deltaY`: 120 to a notch of a wheel. */
  readonly wheelDelta: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** A notch of a mouse wheel makes the picture larger by so much. */
const zoomPerNotch = 1.12;
/** However fast a wheel turns, one event does no more than this. */
const mostNotches = 3;
const linesPerNotch = 3;

/**
 * A mouse's wheel zooms; so does any wheel with Ctrl or Cmd held, and a pinch, which browsers report as a wheel with
 * Ctrl. All other wheel events are two fingers that move over a trackpad: they move the picture.
 */
export function wheelStep(turn: WheelTurn): WheelStep {
  const notches = notchesOf(turn);
  if (notches !== undefined) return { zoom: zoomPerNotch ** -clamp(notches, mostNotches) };
  // A pinch comes as 100 times the logarithm of its scale.
  if (turn.ctrlKey || turn.metaKey) return { zoom: Math.exp(-clamp(turn.deltaY / 100, Math.log(zoomPerNotch) * mostNotches)) };
  return { pan: { x: -turn.deltaX, y: -turn.deltaY } };
}

/** By how many notches a mouse's wheel was turned, away from the hand below 0; undefined where it is no mouse's wheel. */
function notchesOf({ deltaX, deltaY, deltaMode, wheelDelta }: WheelTurn): number | undefined {
  if (deltaX !== 0 || deltaY === 0) return undefined;
  if (deltaMode !== 0) return deltaMode === 1 ? deltaY / linesPerNotch : Math.sign(deltaY);
  const isNotch = Number.isInteger(deltaY) && wheelDelta !== 0 && wheelDelta % 120 === 0;
  // Of a trackpad the older measure is three times the newer, and now and then a multiple of 120 by chance.
  return isNotch && Math.abs(wheelDelta) !== 3 * Math.abs(deltaY) ? -wheelDelta / 120 : undefined;
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
