import { furniture, fewestDots, mostDots, pageNames, units, type Extent, type FigureStyle, type Furniture, type PageName } from '#core/figure/FigureOptions';
import { figureThemeNames, type FigureThemeName } from '#core/figure/figureThemes';
import type { FigureSubject } from '#core/figure/figureSubject';
import { isSheet } from '#core/figure/pageSize';
import { useExploration } from '../../state/exploration';
import { changeStyle, useFigure } from '../../state/figure';
import { Amount, Choice, Part, Tick } from './fields';
import { FigureStyles } from './FigureStyles';
import { FigureWords } from './FigureWords';

const pageTitles: Readonly<Record<PageName, string>> = {
  fit: 'Fits the figure', 'slide-16-9': 'Slide 16:9', 'slide-4-3': 'Slide 4:3', a4: 'A4', a5: 'A5', letter: 'Letter', a1: 'Poster A1', own: 'A size of your own',
};
const unitNames = { px: 'pixels', cm: 'centimetres', in: 'inches' } as const;
const themeNames: Readonly<Record<FigureThemeName, string>> = { light: 'Light', dark: 'Dark', print: 'Print', greyscale: 'Greyscale' };
const furnitureNames: Readonly<Record<Furniture, string>> = { title: 'Title', legend: 'Legend', caption: 'Caption', sources: 'Sources, disputes', licence: 'Licence line', date: 'Date' };

/** Everything that can be set of a figure. */
export function FigureSettings({ style, subject, description }: { readonly style: FigureStyle; readonly subject: FigureSubject; readonly description: string }) {
  return (
    <div className="figure-settings">
      <Shows />
      <Page style={style} />
      <Part title="Looks">
        <Choice label="Theme" value={style.theme} options={figureThemeNames.map((value) => ({ value, name: themeNames[value] }))} onChange={(theme) => changeStyle({ theme, ...(theme === 'dark' && style.background === 'white' && { background: 'paper' as const }) })} />
        <Choice
          label="Ground"
          value={style.background}
          options={[{ value: 'paper', name: 'The theme’s paper' }, { value: 'white', name: 'White', why: style.theme === 'dark' ? 'pale ink would vanish on it' : undefined }, { value: 'none', name: 'None' }]}
          onChange={(background) => changeStyle({ background })}
        />
      </Part>
      <Part title="Beside the picture">
        <div className="figure-ticks">
          {furniture.map((one) => (
            <Tick key={one} label={furnitureNames[one]} on={style.beside.includes(one)} onChange={(on) => changeStyle({ beside: furniture.filter((other) => (other === one ? on : style.beside.includes(other))) })} />
          ))}
        </div>
      </Part>
      <FigureWords style={style} subject={subject} description={description} />
      <FigureStyles style={style} />
    </div>
  );
}

function Shows() {
  const { extent, depth } = useFigure();
  const { exploration, paths, selection, focus } = useExploration();
  const whyNot: Partial<Record<Extent, string | undefined>> = {
    selection: selection.length === 1 && selection[0] === focus ? 'nothing is selected' : undefined,
    path: paths.length === 0 ? 'no path is shown' : undefined,
    walk: exploration.walk.visits.length < 2 ? 'you have not walked yet' : undefined,
  };
  const names: Readonly<Record<Extent, string>> = { neighbourhood: 'Whole neighbourhood', screen: 'What is on the screen', selection: 'The selection', path: 'The path', walk: 'The walk, step by step' };
  const order: readonly Extent[] = ['neighbourhood', 'screen', 'selection', 'path', 'walk'];
  return (
    <Part title="Shows">
      <Choice label="Extent" value={extent} options={order.map((value) => ({ value, name: names[value], why: whyNot[value] }))} onChange={(value) => useFigure.setState({ extent: value, texts: {} })} />
      {extent === 'neighbourhood' && (
        <Choice label="Depth" value={String(depth)} options={['1', '2', '3'].map((value) => ({ value, name: value === '1' ? '1 step' : `${value} steps` }))} onChange={(value) => useFigure.setState({ depth: value === '3' ? 3 : value === '2' ? 2 : 1 })} />
      )}
    </Part>
  );
}

function Page({ style }: { readonly style: FigureStyle }) {
  return (
    <Part title="Page">
      <Choice label="Size" value={style.page} options={pageNames.map((value) => ({ value, name: pageTitles[value] }))} onChange={(page) => changeStyle({ page })} />
      {isSheet(style.page) && <Tick label="Landscape" on={style.landscape} onChange={(landscape) => changeStyle({ landscape })} />}
      {style.page === 'own' && (
        <div className="figure-own">
          <Amount label="Width" value={style.width} least={0.1} most={20_000} step={0.1} onChange={(width) => changeStyle({ width })} />
          <Amount label="Height" value={style.height} least={0.1} most={20_000} step={0.1} onChange={(height) => changeStyle({ height })} />
          <Choice label="Unit" value={style.unit} options={units.map((value) => ({ value, name: unitNames[value] }))} onChange={(unit) => changeStyle({ unit })} />
        </div>
      )}
      <Amount label="Dots per inch" value={style.dotsPerInch} least={fewestDots} most={mostDots} onChange={(dotsPerInch) => changeStyle({ dotsPerInch })} />
    </Part>
  );
}
