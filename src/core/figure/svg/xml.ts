const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML writes it, between tags or in quotes; what XML cannot hold at all is shown as unknown. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd').replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}

/** Attributes as they stand in a tag, each after a space. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(value)}"`)).join('');
}

/** A number as short as it can be written: rounded, without zeros that say nothing. */
export function shortNumber(value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = (Number.isFinite(value) ? value : 0).toFixed(decimals).split('.');
  const digits = fraction.replace(/0+$/, '');
  if (digits === '') return whole === '-0' ? '0' : whole;
  return `${whole.replace(/^(-?)0$/, '$1')}.${digits}`;
}

/** Path data with its long numbers rounded, and still apart where only a sign or a point kept them so. Flags of arcs stand apart. */
export function shortPath(d: string): string {
  return d.replace(/-?(?:\d+\.?\d*|\.\d+)(?=(\.?))/g, (number, point: string) => {
    if (!/\.\d{3}/.test(number)) return number;
    const short = shortNumber(Number(number));
    return (/^[-.]/.test(number) && short[0] !== number[0] ? ' ' : '') + short + (point && ' ');
  });
}

const paint = /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([\d\s.,%/]*\))$/i;

/** A colour, or black for what could be anything else, such as an address. */
export function colourValue(colour: string): string {
  return paint.test(colour) ? colour : '#000';
}
