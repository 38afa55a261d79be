/** The File System Access API as Chromium has it; TypeScript's library does not name its pickers. */
interface PickerWindow {
  readonly showOpenFilePicker: (options: { types: PickerType[] }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

interface PickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

/** Both reject with an `AbortError` when the person closes the dialog. */
export interface FilePickers {
  readonly open: (extensions: readonly string[]) => Promise<FileSystemFileHandle>;
  readonly save: (suggestedName: string) => Promise<FileSystemFileHandle>;
}

export function pickersOf(window: Window): FilePickers | undefined {
  if (!hasPickers(window)) return undefined;
  return {
    async open(extensions) {
      const accept = { 'application/octet-stream': extensions.map((extension) => `.${extension}`) };
      const [handle] = await window.showOpenFilePicker({ types: [{ description: 'Files that the program reads', accept }] });
      if (!handle) throw new DOMException('No file was chosen', 'AbortError');
      return handle;
    },
    save: (suggestedName) => window.showSaveFilePicker({ suggestedName }),
  };
}

function hasPickers(window: Window): window is Window & PickerWindow {
  return 'showOpenFilePicker' in window && 'showSaveFilePicker' in window;
}
