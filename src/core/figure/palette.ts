import type { NodeAttributes } from '../vocabulary/schema';

/**
 * The colours of screen and figure, one place for both. Hues are Okabe and Ito's, each with a border that has
 * at least 3:1 against paper; inks have at least 4.5:1 on every ground that they are written on.
 */
export const colourKeys = ['term', 'root', 'alias', 'diagnosis', 'procedure', 'rule', 'appendix'] as const;
export type ColourKey = (typeof colourKeys)[number];

export interface KindColours {
  /** The icon band, and the icon on it. */
  readonly hue: string;
  readonly icon: string;
  readonly border: string;
  /** The body of the chip, pale enough for ink. */
  readonly tint: string;
}

export const surfaceKeys = [
  'paper', 'chrome', 'panel', 'raised', 'ink', 'ink2', 'ink3', 'hairline', 'edge', 'pastEdge', 'band',
  'disputed', 'disputedTint', 'confirmed', 'link', 'partLine', 'selection', 'selectionInk',
] as const;
export type SurfaceKey = (typeof surfaceKeys)[number];

export interface Theme {
  /** `forced`: made of the system's own colours, where a person has asked for those alone. */
  readonly name: 'light' | 'dark' | 'forced';
  readonly surfaces: Readonly<Record<SurfaceKey, string>>;
  readonly kinds: Readonly<Record<ColourKey, KindColours>>;
}

export const lightTheme: Theme = {
  name: 'light',
  surfaces: {
    paper: '#fcfbf8', chrome: '#f5f3ee', panel: '#faf8f4', raised: '#ffffff',
    ink: '#1e2227', ink2: '#545a62', ink3: '#656a72', hairline: '#e0dcd2', edge: '#8f897c', pastEdge: '#c9c4b8', band: '#e2dfd6',
    disputed: '#9a5b00', disputedTint: '#fff4e0', confirmed: '#0a5e47', link: '#0a527f', partLine: '#009e73',
    selection: '#1e2227', selectionInk: '#fcfbf8',
  },
  kinds: {
    term: { hue: '#0072b2', icon: '#ffffff', border: '#0a527f', tint: '#e4eef6' },
    root: { hue: '#009e73', icon: '#06281d', border: '#0a5e47', tint: '#e1f1ea' },
    alias: { hue: '#cc79a7', icon: '#2b1020', border: '#7f3f63', tint: '#f9ebf3' },
    diagnosis: { hue: '#56b4e9', icon: '#0b2230', border: '#2a5f82', tint: '#e9f4fb' },
    procedure: { hue: '#474b51', icon: '#ffffff', border: '#474b51', tint: '#f0efec' },
    rule: { hue: '#f0e442', icon: '#2c2900', border: '#5e5800', tint: '#fbf8d9' },
    appendix: { hue: '#8a8f96', icon: '#101214', border: '#545a62', tint: '#f1f0ed' },
  },
};

export const darkTheme: Theme = {
  name: 'dark',
  surfaces: {
    paper: '#16181b', chrome: '#1e2125', panel: '#1a1d20', raised: '#24282d',
    ink: '#edebe5', ink2: '#b4b6b9', ink3: '#969a9f', hairline: '#32363b', edge: '#767d86', pastEdge: '#4a4f56', band: '#34383d',
    disputed: '#f0b54a', disputedTint: '#2f2413', confirmed: '#4cc7a0', link: '#6fb7e3', partLine: '#2db88d',
    selection: '#edebe5', selectionInk: '#16181b',
  },
  kinds: {
    term: { hue: '#4fa3d8', icon: '#07202f', border: '#6fb7e3', tint: '#162b3a' },
    root: { hue: '#2db88d', icon: '#04241a', border: '#4cc7a0', tint: '#11322a' },
    alias: { hue: '#cc79a7', icon: '#2b1020', border: '#dda0c2', tint: '#382232' },
    diagnosis: { hue: '#56b4e9', icon: '#0b2230', border: '#7cc4ee', tint: '#152c3a' },
    procedure: { hue: '#b9bcc1', icon: '#191b1e', border: '#b9bcc1', tint: '#2a2d31' },
    rule: { hue: '#f0e442', icon: '#2c2900', border: '#e2d84a', tint: '#302e12' },
    appendix: { hue: '#8a8f96', icon: '#101214', border: '#b4b6b9', tint: '#26292d' },
  },
};

/** Codes for what is wrong and codes for what is done are told apart; all else goes by kind. */
export function colourKey(node: NodeAttributes): ColourKey {
  if (node.kind !== 'code') return node.kind;
  return node.system === 'CPT' ? 'procedure' : 'diagnosis';
}
