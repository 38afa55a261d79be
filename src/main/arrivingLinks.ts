import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseViewLink } from '#core/links/viewLink';
import { mayBeLink } from '../host/argumentLink.mjs';

/** Links to views that reach the program from outside: kept until the page asks for them, then sent to it. */
export interface ArrivingLinks {
  /** Takes the first link among the words of a command line that was given in a folder; the other words count for nothing. */
  readonly arrive: (words: readonly string[], folder: string) => void;
  /** The last link that came before the page asked; from now on `send` gets what comes. */
  readonly start: (send: (link: string) => void) => string | undefined;
  /** The page has gone: what comes waits for the next one. */
  readonly pageGone: () => void;
}

export function createArrivingLinks(): ArrivingLinks {
  let waiting: string | undefined;
  let sendToPage: ((link: string) => void) | undefined;
  return {
    arrive(words, folder) {
      const link = words.find((word) => isLink(word, folder));
      if (link === undefined) return;
      if (sendToPage) sendToPage(link);
      else waiting = link;
    },
    start(send) {
      sendToPage = send;
      return waiting;
    },
    pageGone() {
      sendToPage = undefined;
      waiting = undefined;
    },
  };
}

/** Anybody can start the program with any words, so a word that could be anything else is not followed. */
function isLink(word: string, folder: string): boolean {
  return mayBeLink(word) && parseViewLink(word) !== undefined && !existsSync(resolve(folder, word));
}
