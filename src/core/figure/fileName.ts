/** Names that Windows keeps for devices, whatever follows their first dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?=\.|$)/i;
const longest = 80;

/** A file name made of a title: without what Windows, macOS or Linux forbid, hide or read in another way. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Control}\p{Format}\p{Surrogate}/\\:*?"<>|\s]+/gu, ' ')
    .replace(/^[ .~-]+/, '');
  const short = Array.from(plain).slice(0, longest).join('').replace(/[ .]+$/, '');
  const name = short === '' ? 'figure' : short.replace(reserved, '$&_');
  return `${name}.${extension}`;
}

/** The same, with a number where one of the names that were given has it already; it is one of them then. */
export function freeFileName(given: Set<string>, title: string, extension: string): string {
  let name = fileName(title, extension);
  for (let number = 2; given.has(name.toLowerCase()); number += 1) name = fileName(title, `${number}.${extension}`);
  given.add(name.toLowerCase());
  return name;
}
