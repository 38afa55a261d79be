import { useEffect, useRef } from 'react';
import { prefersReducedMotion } from '../canvas/cameraMotion';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** How long the trail stays behind the pointer. Milliseconds. */
const fading = 700;

/** A large dot where the pointer is, with a trail that fades; with reduced motion the dot alone. Drawn only while it changes. */
export function PointerTrail() {
  const sheet = useRef<HTMLCanvasElement>(null);
  useEffect(() => (sheet.current ? followPointer(sheet.current) : undefined), []);
  return <canvas ref={sheet} className="audience-pointer" aria-hidden="true" />;
}

function followPointer(sheet: HTMLCanvasElement): () => void {
  let spots: Spot[] = [];
  let frame = 0;
  const draw = (now: number): void => {
    const last = spots.at(-1);
    spots = spots.filter((spot) => spot === last || now - spot.at < fading);
    paint(sheet, prefersReducedMotion() ? spots.slice(-1) : spots, now);
    frame = spots.length > 1 ? requestAnimationFrame(draw) : 0;
  };
  const onMove = ({ clientX, clientY, timeStamp }: PointerEvent): void => {
    spots = [...spots, { x: clientX, y: clientY, at: timeStamp }];
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  window.addEventListener('pointermove', onMove);
  return () => {
    window.removeEventListener('pointermove', onMove);
    cancelAnimationFrame(frame);
  };
}

function paint(sheet: HTMLCanvasElement, spots: readonly Spot[], now: number): void {
  const context = sheet.getContext('2d');
  const last = spots.at(-1);
  if (!context || !last) return;
  [sheet.width, sheet.height] = [window.innerWidth, window.innerHeight];
  context.strokeStyle = context.fillStyle = getComputedStyle(sheet).color;
  context.lineCap = 'round';
  spots.slice(1).forEach((spot, index) => {
    const from = spots[index];
    if (!from) return;
    const left = Math.max(0, 1 - (now - spot.at) / fading);
    context.globalAlpha = 0.6 * left;
    context.lineWidth = 2 + 10 * left;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(spot.x, spot.y);
    context.stroke();
  });
  context.globalAlpha = 0.9;
  context.beginPath();
  context.arc(last.x, last.y, 9, 0, 2 * Math.PI);
  context.fill();
}
