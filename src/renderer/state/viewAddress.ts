import { movedTo, withView } from '#core/exploration/changes';
import { change } from '#core/exploration/Shown';
import { resolveNode } from '#core/graph/resolveNode';
import { withDepth } from '#core/layout/viewChanges';
import { formatViewLink, parseViewLink } from '#core/links/viewLink';
import { host } from '../host/host';
import { useExploration } from './exploration';
import { say } from './windowState';

/** The view as others can open it. */
export function shareableLink(): string {
  return host.address.shareable(linkNow());
}

/**
 * Opens the view that the program was started with, where it was; from then on the address follows the view, and the view
 * the links that are opened.
 */
export async function followAddress(): Promise<void> {
  host.address.onOpen(openViewLink);
  const link = await host.address.start();
  if (!link.ok) say(link.message);
  else if (link.value !== undefined) openViewLink(link.value);
  let shown = '';
  const show = (): void => {
    if (shown === linkNow()) return;
    shown = linkNow();
    host.address.show(shown);
  };
  show();
  useExploration.subscribe(show);
}

/** One step to a node and a depth; what names no node of the graph is said. */
function openViewLink(text: string): void {
  const link = parseViewLink(text);
  if (!link) return;
  const shown = useExploration.getState();
  const node = resolveNode(shown.graph, link.node, () => []);
  if (!node.ok) return say(node.message);
  const { id } = node.value;
  const there = movedTo(shown, id);
  const depth = link.depth ?? 1;
  const exploration = id === shown.focus && shown.view.depth === depth ? shown.exploration : withView(there, (view) => withDepth(view, depth));
  useExploration.setState(change(shown, `open ${shown.graph.getNodeAttribute(id, 'label')}`, exploration, { selection: [id] }));
}

function linkNow(): string {
  const { focus, view } = useExploration.getState();
  return formatViewLink({ node: focus, depth: view.depth });
}
