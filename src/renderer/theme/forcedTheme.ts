import type { KindColours, Theme } from '#core/figure/palette';

/** A theme of the system's own colours, as they are now: kinds then differ by shape and icon, disputes by dashes and sign. */
export function readForcedTheme(): Theme {
  const probe = document.createElement('span');
  document.body.append(probe);
  // A canvas does not follow the names of system colours; an element tells what they stand for.
  const colourOf = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const theme = themeOf(colourOf);
  probe.remove();
  return theme;
}

function themeOf(colourOf: (systemColour: string) => string): Theme {
  const [paper, ink, pale] = [colourOf('Canvas'), colourOf('CanvasText'), colourOf('GrayText')];
  const kind: KindColours = { hue: ink, icon: paper, border: ink, tint: paper };
  return {
    name: 'forced',
    surfaces: {
      paper, chrome: paper, panel: paper, raised: paper,
      ink, ink2: ink, ink3: pale, hairline: ink, edge: ink, pastEdge: pale, band: colourOf('ButtonFace'),
      disputed: ink, disputedTint: paper, confirmed: ink, link: colourOf('LinkText'), partLine: ink,
      selection: colourOf('Highlight'), selectionInk: colourOf('HighlightText'),
    },
    kinds: { term: kind, root: kind, alias: kind, diagnosis: kind, procedure: kind, rule: kind, appendix: kind },
  };
}
