import type { Core, ElementDefinition } from 'cytoscape';

export interface Drawing {
  /**
   * Makes the picture be these elements. What stays as it was is left alone; what is gone, changed or new is taken out
   * and put in, `portion` elements at once and so many more in each frame that follows, so that no frame takes long.
   */
  draw(wanted: readonly ElementDefinition[], portion: number): void;
  /** Draws at once what has not come yet. */
  finish(): void;
  destroy(): void;
}

/** `onPortion` is called whenever elements have come. */
export function createDrawing(cy: Core, onPortion: () => void): Drawing {
  const drawn = new Map<string, ElementDefinition>();
  let waiting: readonly ElementDefinition[] = [];
  let frame = 0;
  const add = (portion: number): void => {
    const next = waiting.slice(0, portion);
    waiting = waiting.slice(portion);
    cy.add([...next]);
    for (const element of next) drawn.set(idOf(element), element);
    onPortion();
    if (waiting.length > 0) frame = requestAnimationFrame(() => add(portion));
  };
  return {
    draw(wanted, portion) {
      cancelAnimationFrame(frame);
      cy.batch(() => {
        retain(cy, drawn, new Map(wanted.map((element) => [idOf(element), element])));
        waiting = wanted.filter((element) => cy.getElementById(idOf(element)).empty());
        add(portion);
      });
    },
    finish() {
      cancelAnimationFrame(frame);
      if (waiting.length > 0) add(waiting.length);
    },
    destroy: () => cancelAnimationFrame(frame),
  };
}

/** Takes out what is not wanted as it is, with the lines that hang on it, and moves the rest to where it is wanted. */
function retain(cy: Core, drawn: ReadonlyMap<string, ElementDefinition>, wanted: ReadonlyMap<string, ElementDefinition>): void {
  cy.elements()
    .filter((element) => !looksAlike(drawn.get(element.id()), wanted.get(element.id())))
    .remove();
  cy.nodes().forEach((node) => {
    const { x, y } = wanted.get(node.id())?.position ?? node.position();
    if (node.position().x !== x || node.position().y !== y) node.position({ x, y });
  });
}

function looksAlike(a: ElementDefinition | undefined, b: ElementDefinition | undefined): boolean {
  if (!a || !b || a.classes !== b.classes) return false;
  const one: Readonly<Record<string, unknown>> = a.data;
  const other: Readonly<Record<string, unknown>> = b.data;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

function idOf({ data }: ElementDefinition): string {
  return String(data.id);
}
