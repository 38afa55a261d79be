import type { Command } from '../Command';

export const lessonCommand: Command = {
  usage: 'lesson FILE -o lesson.html|handout.pdf [--six] [--page a4|letter] [--theme NAME]',
  summary: 'Write a lesson as one page that works without a network, or as a handout.',
  details: `FILE                the lesson: a .lesson.yaml, or a page that was made of one
-o, --output FILE   .html: steps, questions and the graph to walk in; .pdf: a handout, a step on a page
--six               of a handout: six steps to a page with lines for notes, their questions behind them
--page PAGE         of a handout: a4 or letter (a4)
--theme NAME        of a handout: light, dark, print or greyscale (print)`,
  // Drawing takes a good deal of code that no other command needs.
  run: async (args, io) => (await import('../lesson')).lesson(args, io),
};
