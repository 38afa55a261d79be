const longestGloss = 100;

/**
 * The core of what an entry says, in its own words: without "X is the", the full stop, and what follows the first break
 * after which it says something whole.
 */
export function shortened(words: string, longest = longestGloss): string {
  const bare = words.trim().replace(/^(?:(?:a|an|the)\s)/i, '').replace(/[\s.;,:]+$/, '');
  const [first = bare] = bare.split(/;|\s[—–]\s|\s\((?:e\.g\.|i\.e\.)/, 1);
  // What is set off by a comma explains a word of it: the vermiform appendix, a narrow blind pouch that ….
  const aside = first.slice(20).search(/,\s(?:an?|the|which|in which|where|so that|whether|usually|often)\s/);
  const core = (aside < 0 ? first : first.slice(0, 20 + aside)).replace(/[\s,:]+$/, '');
  if (core.length <= longest) return core;
  const breaks = [...core.matchAll(/,\s|\s(?:using|in order to|so that|which|that|characterized|characterised|typically|usually|performed|to)\s|\s\(/g)];
  const fit = breaks.findLast(({ index }) => index >= 15 && index <= longest);
  return fit ? core.slice(0, fit.index) : atWord(core, longest);
}

function atWord(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** What a first sentence says that the word is; the whole sentence where it is built otherwise. */
export function predicate(sentence: string, headword: string): string {
  const is = /^(?:[^,;:]{0,160}?)\s(?:is|are|refers to|means|describes|denotes)\s(?:defined as\s|a term for\s)?/i.exec(sentence);
  const startsWithWord = sentence.toLowerCase().replace(/^(?:an?|the)\s/, '').startsWith(headword.toLowerCase());
  return is && startsWithWord ? sentence.slice(is[0].length) : sentence;
}
