import type { Phrase } from './Phrase';

const languages = 'greek|latin|french|english|german|arabic|spanish|italian|dutch|hebrew|sanskrit|persian';
/** Header cells, without what stands between them. */
const headers = [
  /^(?:word)?(?:component|part|root|element|morpheme)s?(?:language|origin|root|source|original)*(?:meaning|definition|gloss)s?(?:notes?)?$/,
  /^(?:icd-?10-?(?:cm|pcs)?|cpt|pcs|hcpcs)?(?:procedure|diagnosis)?codes?(?:(?:short)?(?:description|descriptor|diagnosis|meaning|title|procedure|notes?))+$/,
  /^(?:component|origin|meaning|description|(?:cpt|icd-?10-?(?:cm|pcs))?code)$/,
];
const badge = new RegExp(`^(?:from |origin: ?|ancient |late |new )?(?:${languages})(?:(?: ?[,/&+·-] ?| and )(?:${languages}))*$`);
const navigation = /^(?:med ?roots dictionary(?: .*)?|.*appendix a:? prefixes.*appendix b.*|appendix [a-d]:?(?: (?:prefixes|combining forms|suffixes|suffix forms))?)$/;

const footer = /^(?:©|copyright\b|all rights reserved|last (?:updated|reviewed|modified)\b|share this\b|print this\b|subscribe\b|back to top|privacy policy|terms of use|cookie settings)/;

/** What stands on the page and says nothing of the word: header cells, rules, the language badge, the site's navigation and footer. */
export function isNoise({ plain }: Phrase): boolean {
  const words = plain.toLowerCase().trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  const bare = words.replace(/^[#>*\s]+|[*:\s]+$/g, '');
  const compact = bare.replace(/[\s|*]/g, '');
  return headers.some((header) => header.test(compact)) || badge.test(bare) || navigation.test(words) || (words.length < 120 && footer.test(words));
}
