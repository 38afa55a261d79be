import type { TermCategory } from '../../vocabulary/kinds';

interface Sign {
  readonly category: TermCategory;
  readonly name: RegExp;
  readonly said: RegExp;
}

/** By what a name ends in, and by the first noun of what is said of it. */
const signs: readonly Sign[] = [
  {
    category: 'procedure',
    name: /(?:ectomy|[^a]tomy|stomy|plasty|scopy|pexy|desis|centesis|graphy|rrhaphy|tripsy|neurolysis|adhesiolysis|surgery|procedure|repair|removal|replacement|transplant(?:ation)?|biopsy|injection|block|ablation|therapy|treatment|dilation|dilatation|drainage|decompression|excision|resection|bypass|imaging|scan|swallow|x-ray|(?<!a )test|screening|study|assessment|evaluation|densitometry|manometry|series)$/i,
    said: /\b(?:procedure|operation|surger(?:y|ies)|surgical|removal|excision|resection|incision|examination|visuali[sz]ation|insertion|injection|destruction|fragmentation|inspection|imaging|test|repair|crushing|viewing|drainage|biopsy|technique|interruption|study|treatment|therapy|x-ray)\b/i,
  },
  {
    category: 'condition',
    name: /(?:itis|osis|iasis|oma|algia|emia|aemia|uria|pathy|penia|phagia|phasia|plegia|trophy|paresis|megaly|ptosis|rrhea|rrhagia|malacia|sclerosis|stenosis|spasm|pnea|edema|syndrome|diseases?|disorder|fractures?|cancer|carcinoma|tumou?r|stones?|calcul(?:us|i)|colic|pain|infection|injury|deficiency|failure|hernia|abscess|ulcer|bleeding|hemorrhage|obstruction|perforation|reflux|stricture|achalasia|web|ring|globus|hydronephrosis|varices|hyperparathyroidism|gout|goiter|coma|hypoxia|(?:hyper|hypo)tension|(?:thyroid|embol|alcohol|pituitar|aldosteron|astigmat|hirsut|priap|botul|rheumat|gigant|dwarf|autis?|cretin)ism|neoplasm|sensation|loss|sepsis|peritonitis)$/i,
    said: /\b(?:disease|disorder|condition|inflammation|infection|syndrome|pain|difficulty|inability|loss|tumou?r|deposits?|stones?|state|abnormal|dilatation of the|bleeding|fracture|weakness|deficiency|symptom|sensation|obstruction|swelling|enlargement|overproduction|excess|narrowing|protrusion|dilatation|softening|change|lump|accumulation|neuropathy|thinning|presence of|failure)\b/i,
  },
  {
    category: 'anatomy',
    name: /(?<!'s )(?:nerve|artery|vein|muscle|bone|gland|duct|organ|ligament|tendon|joint|valve|esophagus|stomach|duodenum|kidney|ureter|bladder|appendix|cecum|colon|peritoneum)$/i,
    said: /^(?:\S+\s){0,4}(?:organ|tube|muscle|nerve|artery|vein|bone|gland|structure|cell|space|region|pouch|tissue|membrane|duct)\b/i,
  },
  { category: 'agent', name: /(?:drugs?|agents?|medications?|bisphosphonates?|inhibitors?|antibiotics?|supplements?|anesthetic|acid|oxine|caine|cillin|mycin|azole|sartan|olol|pril|statin|dronate|mab|cycline|floxacin|parin|triptan|dipine|zepam)$/i, said: /^(?:\S+\s){0,3}(?:drugs?|agents?|medications?|substances?|compounds?|hormones?)\b/i },
  { category: 'process', name: /(?:genesis|poiesis|lysis|tion|remodeling|metabolism|deglutition|peristalsis)$/i, said: /^(?:\S+\s){0,3}(?:process|formation|breakdown|act|movement|production)\b/i },
];

/** What kind of thing a name stands for; undefined where neither it nor what is said of it tells. */
export function categoryOf(name: string, said: string): TermCategory | undefined {
  const byName = signs.slice(0, 4).find((sign) => sign.name.test(name));
  if (byName) return byName.category;
  const start = said.split(/[;,(]|\s(?:to|of|in|by|for|that|which|with|using)\s/, 1)[0] ?? '';
  const bySaid = signs.slice(0, 2).find((sign) => sign.name.test(start.trim())) ?? firstSaid(start);
  return bySaid?.category ?? signs.find((sign) => sign.name.test(name))?.category;
}

/** A guess where the name and the first noun do not tell: by any noun near the beginning. */
export function guessedCategory(said: string): TermCategory | undefined {
  return firstSaid(said.slice(0, 120))?.category;
}

/** By the sign that comes first. */
function firstSaid(said: string): Sign | undefined {
  const found = signs.map((sign) => ({ sign, end: endOf(sign.said.exec(said)) })).filter(({ end }) => end > 0);
  return found.toSorted((a, b) => a.end - b.end)[0]?.sign;
}

function endOf(match: RegExpExecArray | null): number {
  return match ? match.index + match[0].length : 0;
}
