import type { Command } from '../Command';

export const lessonCommand: Command = {
  usage: 'lesson FILE -o lesson.html',
  summary: 'Write a lesson as one page that works without a network.',
  details: `FILE                the lesson: a .lesson.yaml, or a page that was made of one
-o, --output FILE   the page: steps, questions, and the graph to walk in`,
  run: async (args, io) => (await import('../lesson')).lesson(args, io),
};
