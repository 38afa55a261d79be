import { icons, standingMarks, type IconName } from '#core/figure/icons';

const images = new Map<string, string>();

/** The coloured end of a chip with its icon, as a picture of the size of the chip's height; made once for each look. */
export function bandImage(icon: IconName, size: number, hue: string, ink: string): string {
  const key = [icon, size, hue, ink].join(' ');
  const known = images.get(key);
  if (known !== undefined) return known;
  const scale = Math.min(size, 26) / 22;
  const inset = (size - 16 * scale) / 2;
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
    `<rect width="${size}" height="${size}" fill="${hue}"/>` +
    `<path d="${icons[icon]}" transform="translate(${inset} ${inset}) scale(${scale})" fill="none" stroke="${ink}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  const image = `data:image/svg+xml,${encodeURIComponent(picture)}`;
  images.set(key, image);
  return image;
}

/** The mark of a dispute: "not equal" in a circle. */
export function disputeImage(colour: string, ground: string): string {
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="6.6" fill="${ground}" stroke="${colour}" stroke-width="1.4"/>` +
    `<path d="${standingMarks.disputed}" stroke="${colour}" stroke-width="1.3" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}

/** A pin with a round head, 10 by 9, on a rim of the ground's colour so that it stands out from any border. */
export function pinImage(colour: string, ground: string): string {
  const pin = (rim: number, ink: string): string =>
    `<path d="M5 4v3.6" stroke="${ink}" stroke-width="${1.3 + rim}" stroke-linecap="round"/><circle cx="5" cy="3.6" r="${2.7 + rim / 2}" fill="${ink}"/>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="18" viewBox="0 0 10 9">${pin(1.6, ground)}${pin(0, colour)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
