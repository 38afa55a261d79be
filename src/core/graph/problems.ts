/** A fault in the data, at the line where a person mends it. Warnings do not stop a build. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Where in the files something is written. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

export function errorAt(place: Place, message: string): Problem {
  return { path: place.path, line: place.line, severity: 'error', message };
}

export function warningAt(place: Place, message: string): Problem {
  return { path: place.path, line: place.line, severity: 'warning', message };
}

/** `entries/neurolysis.yaml:12: error: …`, the form that editors and terminals make clickable. */
export function problemText({ path, line, severity, message }: Problem): string {
  return `${path}:${line}: ${severity}: ${message}`;
}
