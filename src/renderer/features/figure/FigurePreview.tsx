import type { FigureScene } from '#core/figure/FigureScene';
import { seenScene, visions, type Vision } from '#core/figure/vision';
import { useEffect, useState } from 'react';
import { useFigure } from '../../state/figure';
import { FigureCancelled, type FigureClient } from '../../workers/FigureClient';
import { Choice } from './fields';

const visionNames: Readonly<Record<Vision, string>> = { full: 'Full colour', greyscale: 'Grey', protanopia: 'Protanopia (no red)', deuteranopia: 'Deuteranopia (no green)', tritanopia: 'Tritanopia (no blue)' };

interface PreviewProps {
  readonly client: FigureClient;
  readonly scene: FigureScene | undefined;
  /** How large it comes out, in words. */
  readonly size: string;
  /** Why there is nothing to see. */
  readonly nothing: string;
}

/** The figure itself, as it will be written; seen as others may see it, where one asks. */
export function FigurePreview({ client, scene, size, nothing }: PreviewProps) {
  const vision = useFigure((state) => state.vision);
  const address = usePicture(client, scene, vision);
  return (
    <section className="figure-preview" aria-label="Preview">
      <div className="figure-preview-head">
        <h3 className="section-title">Preview</h3>
        <span className="figure-size">{size}</span>
        <Choice label="Seen with" value={vision} options={visions.map((value) => ({ value, name: visionNames[value] }))} onChange={(value) => useFigure.setState({ vision: value })} />
      </div>
      <div className="figure-desk">
        {scene ? address !== undefined && <img src={address} alt={scene.description} width={scene.width} height={scene.height} data-see-through={scene.background === undefined} /> : <p>{nothing}</p>}
      </div>
    </section>
  );
}

/** The address of the drawn figure; that of the one before until it is drawn. */
function usePicture(client: FigureClient, scene: FigureScene | undefined, vision: Vision): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!scene) return undefined;
    let current = true;
    client.ask({ kind: 'file', scene: seenScene(scene, vision), format: 'svg', style: { dotsPerInch: 96, svgText: 'fonts' } }).then(
      (bytes) => current && setAddress(URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }))),
      (error: unknown) => current && error instanceof Error && !(error instanceof FigureCancelled) && useFigure.setState({ message: error.message }),
    );
    return () => {
      current = false;
    };
  }, [client, scene, vision]);
  useEffect(() => () => address === undefined ? undefined : URL.revokeObjectURL(address), [address]);
  return address;
}
