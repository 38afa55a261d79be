import { flow, heightOf, stackedAt, type FlowItem } from './flow';
import { plainItems } from './flowItems';
import type { TextSet } from './handoutType';
import { columnsOf, sheetOf, type HandoutPage } from './sheet';
import type { HandoutLook } from './stepPages';

const gap = 18;

/** Upright pages of columns, the first under a title. */
export function columnPages(title: string, { paper, theme }: HandoutLook, parts: readonly (readonly FlowItem[])[], set: TextSet): HandoutPage[] {
  const sheet = sheetOf(paper, false);
  const head = plainItems('page title', title, { set, width: sheet.innerWidth, colour: theme.surfaces.ink, gap: 0 });
  const pages = flow(parts, columnsOf(sheet, heightOf(head) + gap).columns, columnsOf(sheet).columns);
  return pages.map((groups, index) => ({
    sheet,
    description: index === 0 ? `${title}.` : `${title}, continued.`,
    groups: index === 0 ? [...stackedAt(head, sheet.left, sheet.top), ...groups] : groups,
  }));
}
