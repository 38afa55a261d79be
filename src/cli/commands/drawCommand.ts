import type { Command } from '../Command';

export const drawCommand: Command = {
  usage: 'draw ID | --each LIST [--depth N] [--to ID] [--format svg|png|jpeg|pdf] [--size PAGE] [--theme NAME] [--scale N] -o FILE',
  summary: 'Draw a figure, the same as the window’s: a node with what is around it, or a path.',
  details: `ID                  an id, a code or a name: term:neurolysis, G89.4, "nerve block"
--each LIST         a figure for each line of a text file: pages of one PDF, or files in the folder -o
--depth N           how many steps around it: 1, 2 or 3 (1)
--to ID             the best path from the one to the other, step by step
--format FORMAT     svg, png, jpeg or pdf; by the ending of FILE without it
--size PAGE         fit, slide-16-9, slide-4-3, a4, a5, letter, a1, or 1920x1080px, 16x9cm, 6x4in (fit)
--portrait          a sheet of paper stands instead of lying
--theme NAME        light, dark, print or greyscale (light)
--background NAME   paper, white or none (paper)
--scale N, --dpi N  dots: 96 to the inch at scale 1 (2)
--show PARTS        what stands beside the picture: title,legend,caption,sources,licence,date or none
--title TEXT, --caption TEXT, --alt TEXT   words of your own
--outlines          text of an SVG as outlines, which need no fonts
--alt-text FILE     write the description as text, too
-o, --output FILE   where to; an SVG is printed without it`,
  // Drawing takes a good deal of code that no other command needs.
  run: async (args, io) => (await import('../draw')).draw(args, io),
};
