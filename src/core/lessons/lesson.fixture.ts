import { lessonSchema, stepSchema, type Lesson } from './Lesson';

/** Steps of a lesson on the shipped graph, for tests: one that reveals, and one that shows all and asks. */
export const revealingStep = stepSchema.parse({ id: 'parts', title: 'A word in two parts', text: 'It **frees**: see below.', notes: 'Ask first.\n\nThen show.', view: { focus: 'term:neurolysis' }, reveal: [['root:neur-o'], ['root:-lysis', 'term:osteolysis']] });
export const askingStep = stepSchema.parse({
  id: 'whole',
  title: 'All that stands around it',
  view: { focus: 'term:neurolysis', filter: { kinds: ['rule'] }, selection: ['cpt:64640'], camera: { x: 0, y: -20, zoom: 1.5 } },
  question: { ask: 'What does -lysis mean?', choices: [{ text: 'loosening', right: true, because: 'Greek lúsis.' }, { text: 'cutting' }], sources: [{ source: 'entry', section: 'Etymology', says: 'loosening: yes' }] },
});

export const shortLesson: Lesson = lessonSchema.parse({
  medroots: 'lesson',
  version: 1,
  title: 'Two parts',
  about: 'What the word says.\n\n- nerve\n- loosening',
  steps: [revealingStep, askingStep],
  cases: [
    { id: 'pain', title: 'A painful knee', vignette: 'A person comes in.', start: 'term:neurolysis', goal: ['cpt:64640'], route: ['term:neurolysis', 'cpt:64640'], rules: [{ says: 'One code a nerve.', sources: [{ source: 'entry', section: 'Codes', says: 'each' }] }] },
  ],
});
