import { nativeTheme, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { success } from '#core/result';
import { channels, linkChannel } from '#host/channels';
import {
  copiedTextSchema,
  draftNameSchema,
  menuStateSchema,
  openRequestSchema,
  pngSchema,
  saveDraftSchema,
  saveRequestSchema,
  settingsSchema,
  type LoadedSettings,
  type Settings,
} from '#host/Host';
import { answerRequests, type Answer } from './answerRequests';
import type { ArrivingLinks } from './arrivingLinks';
import type { JsonFile } from './JsonFile';
import type { createLinkOpener } from './linkOpener';
import { createNativeMenu } from './nativeMenu';
import { programClipboard } from './programClipboard';
import type { ProgramDrafts } from './programDrafts';
import { createProgramFiles } from './programFiles';
import type { WindowState } from './windowState';

export interface Parts {
  readonly window: BrowserWindow;
  readonly settings: JsonFile<Settings>;
  readonly state: JsonFile<WindowState>;
  readonly drafts: ProgramDrafts;
  readonly links: ArrivingLinks;
  readonly openLink: ReturnType<typeof createLinkOpener>;
}

/** All that the main process does for the page. */
export function answerPage(origin: string, { window, settings, state, drafts, links, openLink }: Parts): void {
  const files = createProgramFiles(window, {
    get: () => state.value.lastFolder,
    set: (lastFolder) => void state.save({ ...state.value, lastFolder }),
  });
  const menu = createNativeMenu(window);
  const answer = <Argument>(name: keyof typeof channels, schema: z.ZodType<Argument>, run: Answer<Argument>['run']): void => answerRequests(channels[name], origin, { schema, run });

  answer('openFile', openRequestSchema, files.open);
  answer('saveFile', saveRequestSchema, files.save);
  answer('loadDraft', draftNameSchema, drafts.load);
  answer('saveDraft', saveDraftSchema, ({ name, bytes }) => drafts.save(name, bytes));
  answer('removeDraft', draftNameSchema, drafts.remove);
  answer('setDraftAside', draftNameSchema, drafts.setAside);
  answer('loadSettings', z.undefined(), () => Promise.resolve(success(loaded(settings))));
  answer('saveSettings', settingsSchema, (changed) => {
    nativeTheme.themeSource = changed.theme;
    return settings.save(changed);
  });
  answer('copyText', copiedTextSchema, programClipboard.writeText);
  answer('copyPicture', pngSchema, programClipboard.writePicture);
  answer('startLink', z.undefined(), () => Promise.resolve(success(links.start((link) => window.webContents.send(linkChannel, link)))));
  answer('openLink', z.string(), openLink);
  answer('updateMenu', menuStateSchema, (shown) => Promise.resolve(success(menu.update(shown))));
}

function loaded({ value, problem }: JsonFile<Settings>): LoadedSettings {
  return problem === undefined ? { settings: value } : { settings: value, problem };
}
