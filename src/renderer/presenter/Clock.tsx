import { useEffect, useState } from 'react';

const second = 1000;

/** The time of day, and how long the lesson has gone on. */
export function Clock({ began }: { readonly began: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(now).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <p className="presenter-clock">
      <span role="timer" aria-label="Elapsed">{elapsed(now - began)}</span> <time>{time}</time>
    </p>
  );
}

/** `12:05`, `1:02:09`. */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / second));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
