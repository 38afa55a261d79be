import type { ReactNode } from 'react';

/** A row of what is said about a word. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="section-title">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
