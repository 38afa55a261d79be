import type { FigureScene } from '#core/figure/FigureScene';
import type { FigureClient } from '../workers/FigureClient';
import { telling } from './figureFiles';

/** Prints the figure alone, on a page of its own size where the printer has one. Settles when the system's dialog is closed. */
export function printFigure(client: FigureClient, scene: FigureScene): Promise<void> {
  return telling(async () => {
    const bytes = await client.ask({ kind: 'file', scene, format: 'svg', style: { dotsPerInch: 96, svgText: 'fonts' } });
    const address = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
    const picture = new Image();
    picture.className = 'figure-print';
    picture.alt = scene.description;
    picture.src = address;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${scene.printedWidth}px ${(scene.printedWidth * scene.height) / scene.width}px; margin: 0; }`);
    try {
      await picture.decode();
      document.body.append(picture);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      window.print();
    } finally {
      picture.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      URL.revokeObjectURL(address);
    }
  });
}
