import { short } from './short';

const hexadecimal = /^#(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/i;
/** As a page tells the system's own colours. */
const decimal = /^rgba?\((?<red>\d+),? (?<green>\d+),? (?<blue>\d+)\b.*\)$/;

/** Red, green and blue as PDF takes them, before the operator that says what they are for; black for what is no such colour. */
export function colourOperands(colour: string): string {
  const hex = hexadecimal.exec(colour)?.groups;
  const { red = '0', green = '0', blue = '0' } = hex ?? decimal.exec(colour)?.groups ?? {};
  return [red, green, blue].map((part) => short(Number.parseInt(part, hex ? 16 : 10) / 255)).join(' ');
}
