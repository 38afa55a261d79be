import { defaultFigureStyle, fewestDots, furniture, mostDots, pageNames, type FigureStyle, type FigureTexts } from '#core/figure/FigureOptions';
import { figureThemeNames } from '#core/figure/figureThemes';
import { isSheet, pixelsPerInch } from '#core/figure/pageSize';
import { failure, success, type Result } from '#core/result';

/** The options of how a figure looks, as `parseArgs` takes them. */
export const figureOptions = {
  size: { type: 'string' },
  portrait: { type: 'boolean', default: false },
  theme: { type: 'string' },
  background: { type: 'string' },
  scale: { type: 'string' },
  dpi: { type: 'string' },
  show: { type: 'string' },
  outlines: { type: 'boolean', default: false },
  title: { type: 'string' },
  caption: { type: 'string' },
  alt: { type: 'string' },
} as const;

export interface FigureValues {
  readonly size?: string | undefined;
  readonly portrait: boolean;
  readonly theme?: string | undefined;
  readonly background?: string | undefined;
  readonly scale?: string | undefined;
  readonly dpi?: string | undefined;
  readonly show?: string | undefined;
  readonly outlines: boolean;
  readonly title?: string | undefined;
  readonly caption?: string | undefined;
  readonly alt?: string | undefined;
}

type Part = Result<Partial<FigureStyle>, 'usage'>;

/** The style that was asked for, over the one that figures have by themselves. */
export function readFigureStyle(values: FigureValues): Result<FigureStyle, 'usage'> {
  const parts = [sizeOf(values), themeOf(values.theme), groundOf(values.background), dotsOf(values), shownOf(values.show)];
  let style: FigureStyle = { ...defaultFigureStyle, svgText: values.outlines ? 'outlines' : 'fonts' };
  for (const part of parts) {
    if (!part.ok) return part;
    style = { ...style, ...part.value };
  }
  return success(style);
}

export function readFigureTexts({ title, caption, alt }: FigureValues): FigureTexts {
  return { ...(title !== undefined && { title }), ...(caption !== undefined && { caption }), ...(alt !== undefined && { description: alt }) };
}

/** A page by its name, or a width and height: 1920x1080px, 16x9cm. */
function sizeOf({ size: text = defaultFigureStyle.page, portrait }: FigureValues): Part {
  const page = pageNames.find((name) => name === text && name !== 'own');
  if (portrait && (!page || !isSheet(page))) return failure('usage', `--portrait is of sheets of paper (${pageNames.filter(isSheet).join(', ')}), not of the size “${text}”.`);
  if (page) return success({ page, landscape: !portrait });
  const own = /^(\d{1,5}(?:\.\d+)?)x(\d{1,5}(?:\.\d+)?)(px|cm|in)$/.exec(text);
  const [width, height] = [Number(own?.[1]), Number(own?.[2])];
  const unit = own?.[3];
  if (width > 0 && height > 0 && width <= 20_000 && height <= 20_000 && (unit === 'px' || unit === 'cm' || unit === 'in')) return success({ page: 'own', width, height, unit });
  return failure('usage', `There is no size “${text}”; there is ${pageNames.filter((name) => name !== 'own').join(', ')}, or one of your own: 1920x1080px, 16x9cm, 6x4in.`);
}

function themeOf(text: string | undefined): Part {
  if (text === undefined) return success({});
  const theme = figureThemeNames.find((name) => name === text);
  return theme ? success({ theme }) : failure('usage', `There is no theme “${text}”; there is ${figureThemeNames.join(', ')}.`);
}

function groundOf(text: string | undefined): Part {
  if (text === undefined) return success({});
  if (text === 'paper' || text === 'white' || text === 'none') return success({ background: text });
  return failure('usage', `There is no background “${text}”; there is paper, white, none.`);
}

function dotsOf({ scale, dpi }: FigureValues): Part {
  if (scale !== undefined && dpi !== undefined) return failure('usage', 'Give --scale or --dpi, not both: --scale 2 is --dpi 192.');
  if (scale === undefined && dpi === undefined) return success({});
  const dots = Math.round(dpi === undefined ? Number(scale) * pixelsPerInch : Number(dpi));
  if (dots >= fewestDots && dots <= mostDots) return success({ dotsPerInch: dots });
  return failure('usage', `A figure has ${fewestDots} to ${mostDots} dots per inch: a --scale from ${fewestDots / pixelsPerInch} to ${mostDots / pixelsPerInch}.`);
}

function shownOf(text: string | undefined): Part {
  if (text === undefined) return success({});
  if (text === 'none') return success({ beside: [] });
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !furniture.some((one) => one === name));
  if (wrong !== undefined) return failure('usage', `--show knows no “${wrong}”; it takes ${furniture.join(',')} or none.`);
  return success({ beside: furniture.filter((one) => names.includes(one)) });
}
