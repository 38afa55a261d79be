import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Place } from '#core/layout/Layout';
import { useEffect, useRef } from 'react';
import { kindPhrase } from '../state/kindPhrase';
import { useExploration } from '../state/exploration';
import type { GraphPicture } from './createCanvas';

/**
 * The picture once more as real objects, each over its chip, for those who do not see the canvas and for the tools that
 * read a page. It takes no pointer events: those are the canvas's. While the camera moves it waits, busy, so that it costs
 * no frame.
 */
export function GraphTwin({ picture }: { readonly picture: GraphPicture | undefined }) {
  const { graph, layout, selection, focus } = useExploration();
  const twin = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      picture?.onCamera({
        moves: () => twin.current?.setAttribute('aria-busy', 'true'),
        rests: ({ pan, zoom }) => {
          if (plane.current) plane.current.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
          twin.current?.setAttribute('aria-busy', 'false');
        },
      }),
    [picture],
  );
  return (
    <div
      ref={twin}
      className="graph-twin"
      role="listbox"
      tabIndex={0}
      aria-label={`${graph.getNodeAttribute(focus, 'label')} and what stands around it`}
      aria-activedescendant={optionId(selection)}
    >
      <div ref={plane} className="graph-twin-plane" role="presentation">
        {layout.places.map((place) => (
          <div
            key={place.key}
            id={optionId(place.key)}
            role="option"
            aria-selected={place.key === selection}
            aria-label={placeName(graph, place)}
            data-key={place.key}
            style={{ left: place.x - place.width / 2, top: place.y - place.height / 2, width: place.width, height: place.height }}
          />
        ))}
      </div>
    </div>
  );
}

function optionId(key: string): string {
  return `place ${key}`.replaceAll(' ', '\u00a0');
}

function placeName(graph: MedicalGraph, place: Place): string {
  if (place.group) return `${place.label}, ${place.group.open ? 'opened' : 'closed'} group`;
  if (place.node === undefined) return place.label;
  const node = graph.getNodeAttributes(place.node);
  const disputed = node.standing === 'disputed' ? ', disputed' : '';
  const past = place.role === 'past-focus' ? ', where you came from' : '';
  return `${node.label}, ${kindPhrase(node)}${disputed}${past}`;
}
