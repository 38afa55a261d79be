interface Replay {
  readonly stops: number;
  readonly look: (at: number) => void;
  /** Settles when a stop has been looked at for long enough; with false when the replay was stopped meanwhile. */
  readonly pause: () => Promise<boolean>;
}

/** Looks at each stop of a walk in turn, from the first to the last, until it is stopped. Settles at its end. */
export async function replayWalk({ stops, look, pause }: Replay): Promise<void> {
  for (let at = 0; at < stops; at += 1) {
    look(at);
    if (!(await pause())) return;
  }
}
