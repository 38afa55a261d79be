import type { Command } from '../Command';

export const lessonCommand: Command = {
  usage: 'lesson FILE -o handout.pdf [--six] [--page a4|letter] [--theme NAME]',
  summary: 'Write a lesson as a handout: a step on a page, or six with lines for notes.',
  details: `FILE                the lesson: a .lesson.yaml
-o, --output FILE   where to; its ending says as what
--six               six steps to a page with lines for notes, their questions behind them
--page PAGE         a4 or letter (a4)
--theme NAME        light, dark, print or greyscale (print)`,
  // Drawing takes a good deal of code that no other command needs.
  run: async (args, io) => (await import('../lesson')).lesson(args, io),
};
