import { z } from 'zod';
import { lessonSchema } from '../lessons/Lesson';
import { relationNames, relations } from '../vocabulary/relations';
import { dataFileSchema, sourcesFileSchema } from './dataFile';

/** What editors say of a field while a person writes a data file. */
const fieldHelp: Readonly<Record<string, string>> = {
  source: 'Id of a source in sources.yaml, or of the one that sourceDetails describes.',
  sourceDetails: 'The source of this file, where sources.yaml does not list it.',
  short: 'How the source is named beside a fact.',
  description: 'What the file is, in a sentence, for those who edit it.',
  sections: 'The sections of the source, in its order.',
  facts: 'Each fact defines a node, or says something more about one that is defined elsewhere.',
  define: 'Id of the node that this fact defines, once in all files: term:neurolysis, root:neur-o, icd-10-cm:G89.4, cpt:64640.',
  about: 'Id of a node that is defined elsewhere.',
  says: "The words of the file's source in this section: the receipt of the fact. Several quotes as a list.",
  sources: 'Receipts from elsewhere: source, section, and its words.',
  section: 'Where in the source: a heading, a page, a code.',
  dispute: 'What the entry says, what the official list says instead, and where. Marks the fact as disputed.',
  entry: 'What the entry says.',
  official: 'What the official list says; on a source, whether it is the official list of its field.',
  see: 'Ids of the nodes that put it right.',
  links: 'Relations that lead from this node to others.',
  to: 'Id of the node that the relation leads to.',
  sense: 'Id of the sense in which this holds, where it does not hold in all.',
  note: 'The difference, condition or gloss in words.',
  label: 'What people read: neurolysis, neur/o, -lysis.',
  gloss: 'The meaning in a few of our own words. For CPT codes the only wording: their descriptors belong to the AMA.',
  literal: 'Of a term, the whole word read literally: nerve loosening. Of a word part, the part within that; … stands for the rest: inflammation of …',
  history: 'How the word came into the language.',
  mechanism: 'How it works.',
  senses: 'The meanings of the term where it has several.',
  meaning: 'What it means, in a few words.',
  language: 'The language that the word part comes from.',
  original: 'The original word in its own script.',
  transliteration: 'The original word in Latin letters.',
  variants: 'Other shapes of the same part, written as labels are: haem/o, end-.',
  joining: 'How it joins, where that departs from the rule of the combining vowel.',
  examples: 'Two or more words that are built with it.',
  title: 'Of a section, its heading in the source. Of a code, the exact official title; never for CPT.',
  billable: 'Whether the code can be reported, or is only a heading.',
  addOn: 'Whether the code can be reported only beside a primary code.',
  release: 'The release of the list that was read: FY2021.',
  includes: 'Terms that the official list includes under the code.',
  statement: 'The rule in one or two sentences.',
  ...Object.fromEntries(relationNames.map((relation) => [relation, `This node ${relations[relation].forward} …`])),
};

/** The same in `sources.yaml`, where fields are about a source and not about a fact. */
const sourceHelp: Readonly<Record<string, string>> = {
  sources: 'Every source, by the id that receipts name it with.',
  title: 'The full title of the source.',
  short: 'How it is named beside a fact.',
  publisher: 'Who publishes it.',
  release: 'Its edition: FY2021.',
  seen: 'The day on which it was read.',
  url: 'Its address on the web.',
  licence: 'Its licence.',
  official: 'Whether it is the official list of its field: what rests on it is confirmed.',
};

/** The same in a lesson. */
const lessonHelp: Readonly<Record<string, string>> = {
  title: 'Of the lesson, or of a step or case: a question or a claim, at most 60 characters for the back row.',
  about: 'For whom the lesson is, how long it takes, and what a class can do after it. Markdown.',
  steps: 'What is told, step by step.',
  cases: 'Vignettes from which a learner walks to the codes.',
  id: 'Its own within the lesson, for good: links and handouts name it.',
  text: 'Of a step, what the audience reads, at most 45 words or so. Of a choice, the answer.',
  notes: 'For the teacher alone: minutes, what to ask, what to expect, pitfalls. Markdown.',
  view: 'What stands in the middle, and how far around it is seen.',
  focus: 'Id of the node in the middle.',
  filter: 'What is kept out of the picture, where nothing is revealed.',
  reveal: 'Moment by moment, the nodes that come into sight. Each must hang on the focus by nodes of this step.',
  question: 'What the class is asked after all has come into sight.',
  ask: 'The question.',
  choices: 'Two to eight answers; those that are right say `right: true`.',
  right: 'Left out where the answer is wrong.',
  because: 'Why it is right, or what is wrong with it. Markdown.',
  explanation: 'What is told when all is done. Markdown.',
  path: 'The class finds the way from one node to another.',
  sources: 'Receipts: source (an id of sources.yaml), section, and its words.',
  source: 'Id of a source in sources.yaml.',
  section: 'Where in the source: a heading, a page, a code.',
  says: 'Of a receipt, the words of the source, or what it says in ours. Of a rule, the rule.',
  vignette: 'What the learner is given: plain, invented, and enough to decide by. Markdown.',
  start: 'Id of the node where the walk begins.',
  goal: 'Ids of the codes to end at; all of them are to be found.',
  route: "The expert's walk: from the start, by relations of the graph, past every goal.",
  rules: 'What governs the choice, each with who says so.',
  node: 'Id of the rule in the graph.',
};

/** The schemas in `graph-data/schema/`, from which editors complete and check the data files. */
export const editorSchemas = {
  'data-file.schema.json': editorSchema(dataFileSchema, fieldHelp),
  'sources.schema.json': editorSchema(sourcesFileSchema, sourceHelp),
  'lesson.schema.json': editorSchema(lessonSchema, lessonHelp),
} as const;

function editorSchema(schema: z.ZodType, help: Readonly<Record<string, string>>): unknown {
  // Parts that fields share stand once; the description goes beside the reference to them.
  const shared = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return withHelp(JSON.parse(JSON.stringify(shared)), help, false);
}

/** `isProperties`: the names in this object are names of fields. */
function withHelp(node: unknown, help: Readonly<Record<string, string>>, isProperties: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => withHelp(item, help, false));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([name, value]): [string, unknown] => {
    const inner = withHelp(value, help, !isProperties && name === 'properties');
    const described = isProperties && typeof inner === 'object' && help[name] !== undefined;
    return [name, described ? { description: help[name], ...inner } : inner];
  });
  return Object.fromEntries(entries);
}
