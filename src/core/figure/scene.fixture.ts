import type { FigureScene } from './FigureScene';
import { icons } from './icons';

/** A small figure with a shape of every kind. */
export const scene: FigureScene = {
  width: 480,
  height: 300,
  printedWidth: 640,
  background: '#fcfbf8',
  title: 'neur/o and what grows from it',
  description: 'The word part neur/o, from Greek νεῦρον, with two terms & a code.',
  groups: [
    {
      id: 'root:neur-o>term:neuralgia',
      shapes: [
        { kind: 'path', d: 'M120 90C180 90 180 150.123456 240 150', stroke: { colour: '#8f897c', width: 1.25 } },
        { kind: 'path', d: 'M120 90C180 90 180 220 240 220', stroke: { colour: '#9a5b00', width: 1.5, dash: [5, 3.5] } },
      ],
    },
    {
      id: 'root:neur-o',
      label: 'neur/o, from Greek νεῦρον',
      shapes: [
        { kind: 'text', text: 'WORD PART', x: 120, y: 40, anchor: 'middle', face: 'inter-600', size: 10.5, colour: '#545a62', tracking: 1.05 },
        { kind: 'text', text: 'neur/o office', x: 120, y: 78, anchor: 'middle', face: 'garamond-600', size: 43, colour: '#1e2227' },
        { kind: 'text', text: 'νεῦρον', x: 20, y: 118, anchor: 'start', face: 'gentium-400', size: 23, colour: '#1e2227' },
        { kind: 'text', text: 'neûron, tomḗ: flies, AVATAR', x: 100, y: 118, anchor: 'start', face: 'garamond-400-italic', size: 17, colour: '#545a62' },
      ],
    },
    {
      id: 'term:neuralgia',
      label: 'neuralgia',
      shapes: [
        { kind: 'path', d: 'M240 136h150a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6h-150z', fill: '#e4eef6', stroke: { colour: '#0a527f', width: 1 } },
        { kind: 'path', d: 'M240 136h24v28h-24z', fill: '#0072b2' },
        { kind: 'path', d: icons.condition, at: { x: 244, y: 142, scale: 1 }, stroke: { colour: '#ffffff', width: 1.6, round: true } },
        { kind: 'text', text: 'neuralgia Toy WAVE 74.7', x: 270, y: 154.5, anchor: 'start', face: 'inter-400', size: 12.5, colour: '#1e2227' },
      ],
    },
    {
      id: 'code:G58.7',
      label: 'G58.7 <code>',
      leadsTo: 'term:neuralgia',
      shapes: [
        { kind: 'text', text: '77147.7', x: 396, y: 224, anchor: 'end', face: 'inter-500', size: 12.5, colour: '#0a527f' },
        { kind: 'text', text: 'Nerve, ≠ 骨 & after', x: 396, y: 250, anchor: 'end', face: 'garamond-400', size: 17, colour: '#1e2227' },
        { kind: 'path', d: icons.agent, at: { x: 410.5, y: 200.25, scale: 2.5 }, fill: '#f0e442', stroke: { colour: '#5e5800', width: 1 } },
      ],
    },
  ],
};
