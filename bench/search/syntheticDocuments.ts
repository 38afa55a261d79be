import type { SearchDocument, SearchField } from '#core/search/SearchIndex';
import { Random } from './random';

/** Word parts of medicine, enough to build hundreds of thousands of words that look like its own. */
const prefixes = words('a an ab ad ante anti auto bi brady circum contra cryo de di dia dys ec endo epi eu exo extra hemi hyper hypo infra inter intra iso juxta macro mal meso meta micro mono multi neo non para per peri poly post pre pro pseudo quadri re retro semi sub super supra sym syn tachy trans tri ultra uni');
const stems = words('aden adip adren angi ankyl aort append arteri arthr articul ather audi axon bacteri balan blephar brachi bronch bucc burs calc carcin cardi carp caus celi cephal cerebell cerebr cervic cheil chol chondr chord cili clavicul coccyg col colp condyl corne coron cortic cost crani cubit cyst cyt dacry dactyl dendr dent derm diaphragm disc duoden encephal enter erythr esophag esthes fasci femor fet fibr fibul follicul frontal gangli gastr genicul gingiv gli glomerul gloss glyc gnath gonad gynec helic hemat hemangi hepat herni hidr hist humer hydr hyster ile ili immun ischi jejun kerat kin labyrinth lact lapar laryng leiomy leuk lingu lip lith lob lumb lymph lymphangi mast maxill medull melan mening mesenter metr muc my myc myel myring narc nas necr nephr neur nucle nyct ocul odont olecran onc onych oophor ophthalm orch orth oste ot ovari palat pancreat papill parathyr patell pector pelv pericardi periton phag phalang pharyng phleb phren pil plant pleur plex pneum pod proct prostat psych pub pulmon pyel pyl quadricep rachi radi radicul rect ren retin rhabdomy rhin rhiz sacr salping scapul scler scrot sept sial sigmoid sinus somat spermat spin splanchn splen spondyl staped stern stomat synov tars ten test thalam thorac thromb thym thyr tibi tonsill trache trich tympan uln umbilic ureter urethr uter uve vag vagin varic vas ven ventricul vertebr vesic vestibul viscer vulv xer zygomat');
const endings = words('al algia ar ary asthenia atrophy cele centesis clasis cyte desis dynia ectasis ectomy edema emia genesis genic gram graphy iasis ic itis kinesis lith lysis lytic malacia megaly meter necrosis oma opathy opexy oplasty optosis orrhagia orrhaphy orrhea orrhexis oscopy osis ospasm ostenosis ostomy otomy otripsy ous paresis pathy penia plegia poiesis rrhaphy sclerosis stasis tomy toxic trophy tropic');
const modifiers = words('acute chronic left right bilateral unspecified recurrent primary secondary congenital acquired benign malignant open closed displaced partial complete total simple complex initial subsequent superficial deep anterior posterior lateral medial upper lower proximal distal internal external common other idiopathic hereditary traumatic postprocedural infectious inflammatory toxic diabetic alcoholic selective diagnostic therapeutic percutaneous endoscopic laparoscopic');
const nouns = words('nerve artery vein joint muscle tendon ligament bone disc plexus root branch ganglion duct gland lobe valve wall canal tunnel membrane tissue skin syndrome disease disorder injury lesion fracture dislocation neoplasm abscess ulcer stenosis obstruction infection block release excision repair destruction injection approach graft implant');

function words(list: string): string[] {
  return list.split(' ');
}

const vocabularySize = 60_000;

/** Documents of a large graph: a label, other names, a code with its dot, and for some a title. The same in every run. */
export function syntheticDocuments(count: number, seed = 1): SearchDocument[] {
  const random = new Random(seed);
  const vocabulary = buildVocabulary(random);
  return Array.from({ length: count }, (_, index) => buildDocument(random, vocabulary, index));
}

function buildVocabulary(random: Random): string[] {
  const built = new Set<string>();
  while (built.size < vocabularySize) {
    const first = random.chance(0.35) ? random.pick(prefixes) : '';
    const second = random.chance(0.25) ? `${random.pick(stems)}o` : '';
    built.add(`${first}${second}${random.pick(stems)}${random.pick(endings)}`);
  }
  return [...built];
}

function buildDocument(random: Random, vocabulary: readonly string[], index: number): SearchDocument {
  const label = buildName(random, vocabulary);
  const fields: SearchField[] = [{ field: 'name', text: label, caption: 'name' }];
  const aliases = random.below(4);
  for (let alias = 0; alias < aliases; alias += 1) fields.push({ field: 'alias', text: buildName(random, vocabulary), caption: 'alias' });
  fields.push({ field: 'code', text: codeOf(index), caption: 'code' });
  if (random.chance(0.3)) fields.push({ field: 'title', text: `${buildName(random, vocabulary)}, ${random.pick(modifiers)} ${random.pick(nouns)}`, caption: 'title' });
  return { id: `term:${index}`, label, kind: 'term', fields };
}

function buildName(random: Random, vocabulary: readonly string[]): string {
  const head = random.pickCommon(vocabulary);
  switch (random.below(5)) {
    case 0:
      return head;
    case 1:
      return `${random.pickCommon(modifiers)} ${head}`;
    case 2:
      return `${head} ${random.pickCommon(nouns)}`;
    case 3:
      return `${random.pickCommon(modifiers)} ${head} ${random.pickCommon(nouns)}`;
    default:
      return `${random.pickCommon(modifiers)} ${random.pickCommon(nouns)} of ${random.pickCommon(vocabulary)} ${random.pickCommon(nouns)}`;
  }
}

/** A different code for each: as ICD-10-CM writes them, or five digits as CPT does. */
function codeOf(index: number): string {
  if (index % 3 === 0) return String(10_000 + index / 3);
  const letter = String.fromCharCode(65 + (index % 26));
  const digits = String(Math.floor(index / 26)).padStart(5, '0');
  return `${letter}${digits.slice(0, 2)}.${digits.slice(2)}`;
}
