/** The file that the person chooses in an input field. Rejects with an `AbortError` when they close the dialog. */
export function chooseByInput(document: Document, extensions: readonly string[]): Promise<File> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new DOMException('No file was chosen', 'AbortError'));
    input.addEventListener('cancel', cancel);
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) resolve(file);
      else cancel();
    });
    input.click();
  });
}

/** Hands a file to the browser's downloads. */
export function download(document: Document, name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the bytes once it has begun, which is after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
