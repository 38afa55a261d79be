import type { NodeAttributes } from '../vocabulary/schema';

/** Icons as strokes in a box of 16 by 16, drawn with a round pen of 1.6. Chips, legend and figures share them. */
export const icons = {
  procedure: 'M12.6 3.4 7.2 8.8M10.9 2.6l2.5 2.5M8.7 4.6l2.7 2.7-4 4H4.7V8.6zM4.7 11.3 2.8 13.2',
  condition: 'M1.8 8.6h3l1.7-4 2.6 7 1.7-3h3.4',
  anatomy: 'M8 2.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M4 7.2h8M8 6v4M8 10l-2.4 4M8 10l2.4 4',
  agent: 'M8 2.4c2.4 3 3.8 5 3.8 7a3.8 3.8 0 0 1-7.6 0c0-2 1.4-4 3.8-7z',
  technique: 'M9 2 4.4 8.8h3.4L7 14l4.6-6.8H8.2z',
  process: 'M12.9 6.4A5.2 5.2 0 0 0 3.4 5.6M3.1 9.6a5.2 5.2 0 0 0 9.5.8M3.2 2.8v3h3M12.8 13.2v-3h-3',
  root: 'M8 2.2v6.4M8 8.6 4.2 13.6M8 8.6l3.8 5M8 5.6 8 13.6',
  alias: 'M4 6.2h8M4 9.8h8',
  diagnosis: 'M2.8 4h2a4 4 0 0 1 0 8h-2zM9.6 7.4l3.8 4.6M13.4 7.4 9.6 12',
  procedureCode: 'M3 12V4h2.3a2.3 2.3 0 0 1 0 4.6H3M9.4 7.4l3.8 4.6M13.2 7.4 9.4 12',
  rule: 'M10.4 4.2c-.5-.9-1.4-1.4-2.5-1.4-1.4 0-2.3.8-2.3 1.9 0 2.6 5 2.2 5 4.7 0 1.1-1 1.8-2.2 1.8M5.6 11.8c.5.9 1.4 1.4 2.5 1.4 1.4 0 2.3-.8 2.3-1.9 0-2.6-5-2.2-5-4.7 0-1.1 1-1.8 2.2-1.8',
  appendix: 'M3.4 3.2h6.8a2 2 0 0 1 2 2v8H5.4a2 2 0 0 1-2-2zM6 6.2h3.6M6 8.8h3.6',
} as const;

/** How a fact stands, as strokes in a circle round the middle of the same box. */
export const standingMarks = {
  disputed: 'M5 6.6h6M5 9.4h6M9.6 4.6 6.4 11.4',
  confirmed: 'm4.9 8.3 2.1 2.1 4.2-4.6',
  unsourced: 'M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2M8 11.3v.1',
} as const;

export type IconName = keyof typeof icons;

export function iconName(node: NodeAttributes): IconName {
  switch (node.kind) {
    case 'term':
      return node.category;
    case 'code':
      return node.system === 'ICD-10-CM' ? 'diagnosis' : 'procedureCode';
    default:
      return node.kind;
  }
}
