import type { Zooms } from '../canvas/camera';

/** The smallest type of the picture, in model pixels: labels and titles. */
const smallestType = 12.5;
/** What a class can read from the back: 24 px on a projector of 1080 lines, and in proportion on others. */
const readable = 24 / 1080;

/** However far one zooms out, type stays readable. */
export function stageZooms(): Zooms {
  const least = (window.innerHeight * readable) / smallestType;
  return { least, most: 4 * least, fitted: { least, most: 2.2 * least } };
}
