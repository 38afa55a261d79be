import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import cola from 'cytoscape-cola';
import fcose from 'cytoscape-fcose';
import { forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Box, Point } from '#core/layout/Layout';
import type { Scenario } from './scenario';

/** What an expansion took, and all boxes before and after it. */
export interface Expansion {
  readonly milliseconds: number;
  readonly before: ReadonlyMap<string, Box>;
  readonly after: ReadonlyMap<string, Box>;
}

/** Where the standing nodes are, for layouts that do not place them themselves. */
export type Standing = ReadonlyMap<string, Point>;

cytoscape.use(fcose);
cytoscape.use(cola);

const edgeLength = 80;

/** A layout of all standing nodes by fcose, from nothing. */
export function standingByFcose(scenario: Scenario): Standing {
  const cy = coreOf(scenario, new Map(), false);
  run(cy, { name: 'fcose', quality: 'default', animate: false, fit: false, idealEdgeLength: () => edgeLength });
  return positionsOf(cy);
}

export function expandByFcose(scenario: Scenario, standing: Standing): Expansion {
  return expandBy(scenario, standing, (cy) => {
    const fixedNodeConstraint = [...standing].map(([nodeId, position]) => ({ nodeId, position }));
    run(cy, { name: 'fcose', quality: 'default', randomize: false, animate: false, fit: false, idealEdgeLength: () => edgeLength, fixedNodeConstraint });
  });
}

export function expandByCola(scenario: Scenario, standing: Standing): Expansion {
  return expandBy(scenario, standing, (cy) => {
    cy.nodes().filter((node) => standing.has(node.id())).lock();
    run(cy, { name: 'cola', animate: false, randomize: false, fit: false, avoidOverlap: true, handleDisconnected: false, nodeSpacing: () => 4, edgeLength, convergenceThreshold: 0.1 });
  });
}

/** 300 ticks, as d3 counts to rest by itself. */
export function expandByD3(scenario: Scenario, standing: Standing): Expansion {
  const cy = coreOf(scenario, standing, true);
  const nodes: (SimulationNodeDatum & { id: string; radius: number })[] = cy.nodes().map((node) => {
    const { x, y } = node.position();
    const pinned = standing.has(node.id()) ? { fx: x, fy: y } : {};
    return { id: node.id(), x, y, radius: node.width() / 2 + 2, ...pinned };
  });
  const links = cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() }));
  const start = performance.now();
  forceSimulation(nodes)
    .force('link', forceLink<(typeof nodes)[number], (typeof links)[number]>(links).id(({ id }) => id).distance(edgeLength))
    .force('charge', forceManyBody().strength(-120))
    .force('collide', forceCollide<(typeof nodes)[number]>(({ radius }) => radius))
    .stop()
    .tick(300);
  const milliseconds = performance.now() - start;
  for (const { id, x = 0, y = 0 } of nodes) cy.getElementById(id).position({ x, y });
  return { milliseconds, ...boxesOf(standing, cy) };
}

function expandBy(scenario: Scenario, standing: Standing, layOut: (cy: Core) => void): Expansion {
  const cy = coreOf(scenario, standing, true);
  const start = performance.now();
  layOut(cy);
  const milliseconds = performance.now() - start;
  return { milliseconds, ...boxesOf(standing, cy) };
}

/** As a program would hold it: nodes of the size of their chips and titles, the new ones round the one they hang on. */
function coreOf({ before, after, edges }: Scenario, standing: Standing, withNew: boolean): Core {
  const old = new Set(before.places.map(({ key }) => key));
  const shown = withNew ? after.places : before.places;
  const keys = new Set(shown.map(({ key }) => key));
  const titles = new Map(after.texts.flatMap(({ of, width }) => (of === undefined ? [] : [[of, width + 8] as const])));
  const parents = new Map(after.lines.map(({ from, to }) => [to, from]));
  const positionOf = (key: string, index: number): Point => {
    const own = standing.get(key);
    if (own) return own;
    const parent = standing.get(parents.get(key) ?? '') ?? { x: 0, y: 0 };
    return { x: parent.x + 60 * Math.cos(index), y: parent.y + 60 * Math.sin(index) };
  };
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: {
      nodes: shown.map(({ key, width, height }, index) => ({ data: { id: key, width: width + (titles.get(key) ?? 0), height }, position: { ...positionOf(key, old.has(key) ? 0 : index) } })),
      edges: edges.filter(({ source, target }) => keys.has(source) && keys.has(target)).map(({ source, target }) => ({ data: { source, target } })),
    },
    layout: { name: 'preset' },
  });
  return cy;
}

/** Options of extensions are wider than Cytoscape's own; in Node they run to the end before they return. */
function run(cy: Core, options: LayoutOptions & Record<string, unknown>): void {
  cy.layout(options).run();
}

function positionsOf(cy: Core): Map<string, Point> {
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

function boxesOf(standing: Standing, cy: Core): Pick<Expansion, 'before' | 'after'> {
  const box = (id: string, { x, y }: Point): Box => {
    const node = cy.getElementById(id);
    return { x, y, width: node.width(), height: node.height() };
  };
  const before = new Map([...standing].map(([id, position]) => [id, box(id, position)]));
  return { before, after: new Map([...positionsOf(cy)].map(([id, position]) => [id, box(id, position)])) };
}
