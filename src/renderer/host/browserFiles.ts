import { failure, success } from '#core/result';
import { fileSizeLimit, openRequestSchema, saveRequestSchema, type HostFiles, type HostReply, type OpenedFile, type OpenRequest, type SavedFile, type SaveRequest } from '#host/Host';
import { failureOf } from './browserFailure';
import { chooseByInput, download } from './fallbackFiles';
import { pickersOf } from './filePickers';

/** Where a token leads: a handle to write to, or, where the browser has no such thing, a name to download under. */
type Target = FileSystemFileHandle | { readonly name: string };

/** Files by the File System Access API where the browser has it, else by an input field and a download. */
export function createBrowserFiles(window: Window): HostFiles {
  const targets = new Map<string, Target>();
  const pickers = pickersOf(window);

  function tokenFor(target: Target): string {
    const token = crypto.randomUUID();
    targets.set(token, target);
    return token;
  }

  async function open(request: OpenRequest): Promise<HostReply<OpenedFile>> {
    if (!openRequestSchema.safeParse(request).success) return wrongRequest;
    const handle = pickers ? await pickers.open(request.extensions) : undefined;
    const file = handle ? await handle.getFile() : await chooseByInput(window.document, request.extensions);
    if (file.size > fileSizeLimit) return failure('too-large', `${file.name} is larger than 200 MB. Choose a smaller file.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return success({ token: tokenFor(handle ?? { name: file.name }), name: file.name, bytes });
  }

  async function save(request: SaveRequest): Promise<HostReply<SavedFile>> {
    if (!saveRequestSchema.safeParse(request).success) return wrongRequest;
    const known = request.token === undefined ? undefined : targets.get(request.token);
    if (request.token !== undefined && !known) return failure('not-found', 'This file is no longer known. Save it under a name.');
    const target = known ?? (await pickers?.save(request.suggestedName)) ?? { name: request.suggestedName };
    await write(target, request.bytes);
    return success({ token: request.token ?? tokenFor(target), name: target.name });
  }

  async function write(target: Target, bytes: Uint8Array): Promise<void> {
    const blob = new Blob([bytes.slice()], { type: 'application/octet-stream' });
    if (!(target instanceof FileSystemFileHandle)) return download(window.document, target.name, blob);
    const stream = await target.createWritable();
    await stream.write(blob);
    await stream.close();
  }

  return {
    open: (request) => open(request).catch((error: unknown) => failureOf(error, 'opening the file')),
    save: (request) => save(request).catch((error: unknown) => failureOf(error, 'saving the file')),
  };
}

const wrongRequest = failure('wrong-request', 'The program asked for a file in a way that the browser does not know.');
