import { failure, success } from '#core/result';
import { copiedTextSchema, pngSchema, type HostClipboard, type HostReply } from '#host/Host';

/** The browser lets a page copy after the person has pressed something in it, and only where the page is trusted. */
export function createBrowserClipboard({ clipboard }: Navigator): HostClipboard {
  return {
    writeText: async (text) => (copiedTextSchema.safeParse(text).success ? finish(() => clipboard.writeText(text)) : wrongRequest),
    writePicture: async (png) => {
      if (!pngSchema.safeParse(png).success) return wrongRequest;
      return finish(() => clipboard.write([new ClipboardItem({ 'image/png': new Blob([png.slice()], { type: 'image/png' }) })]));
    },
  };
}

const wrongRequest = failure('wrong-request', 'Nothing was copied: the program asked for it in a way that the browser does not know.');

/** An old browser, or a page that is not trusted, has no clipboard at all. */
async function finish(work: () => Promise<void>): Promise<HostReply<void>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'DataError') return failure('failed', 'Nothing was copied: the browser could not read the picture. Save it as a file.');
    return failure('not-permitted', 'Nothing was copied: the browser did not allow it. Click in the window and try again.');
  }
}
