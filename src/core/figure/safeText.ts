const longest = 2000;

/** What steers and is not seen: direction, invisible signs, tags; but not what joins characters and picks their shape. */
const steering = /(?![\p{Join_Control}\p{Variation_Selector}])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** Letters of these scripts neither join nor have other shapes. */
const idleJoiner = /(?<=[ -~\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{Join_Control}\p{Variation_Selector}]+/gu;
const spacing = /[\p{Control}\u2028\u2029 ]+/gu;
const notACharacter = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
/** Hyphens proper; no font of the figures has them. */
const hyphen = /[\u2010\u2011]/g;

/**
 * What of a text can be written in any format and reads the same in each: one line, without signs that nobody sees, of
 * characters that XML and fonts know, with accents on their letters, and no longer than a figure could ever show.
 */
export function safeText(text: string): string {
  // What is far too long is cut first, so that it costs no time.
  const line = text.slice(0, 8 * longest).replace(notACharacter, '\ufffd').replace(steering, '').replace(idleJoiner, '');
  const written = line.replace(spacing, ' ').replace(hyphen, '-').trim().normalize('NFC');
  return written.length > longest ? `${written.slice(0, longest - 1).replace(/[\p{Surrogate}\s]+$/u, '')}…` : written;
}
