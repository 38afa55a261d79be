import type { DataText } from './readYaml';

/** A small folder of data for tests: one term in two senses, its parts, a neighbour, three codes, a dispute, a rule. */

export const sourcesText = `
sources:
  entry: { title: Entry "neurolysis", short: Entry, official: false }
  icd: { title: ICD-10-CM tabular list, short: ICD-10-CM, official: true }
`;

const entryText = `
source: entry
sections:
  - title: Definition
    facts:
      - define: term:neurolysis
        label: neurolysis
        category: procedure
        gloss: destroying or freeing a nerve
        says: Neurolysis is the destruction of nerve tissue.
        senses:
          - { id: destruction, label: destruction, meaning: destroying a nerve, sources: [{ source: entry, section: Definition, says: destruction of nerve tissue }] }
          - { id: freeing, label: freeing, meaning: freeing a nerve from scar, sources: [{ source: entry, section: Definition, says: freeing a nerve }] }
        links:
          built-from: [root:neur-o, root:-lysis]
          distinguished-from: [{ to: term:rhizotomy, note: 'a spinal root, not a peripheral nerve' }]
      - { define: root:neur-o, label: neur/o, position: combining-form, meaning: nerve, language: Greek, original: νεῦρον, says: nerve }
      - { define: root:-lysis, label: -lysis, position: suffix, meaning: loosening, says: loosening }
  - title: Aliases
    facts:
      - define: alias:nerve-ablation
        label: nerve ablation
        aliasKind: synonym
        says: Nerve ablation (clinical synonym)
        links: { synonym-of: [{ to: 'term:neurolysis', sense: destruction }] }
  - title: Related terms
    facts:
      - define: term:rhizotomy
        label: rhizotomy
        category: procedure
        gloss: cutting a nerve root
        says: Rhizotomy is cutting of nerve roots.
        links: { distinguished-from: ['term:neurolysis'] }
  - title: Notes
    facts:
      - { about: term:rhizotomy, says: usually for spasticity }
  - title: Codes
    facts:
      - define: icd-10-cm:G89.4
        title: Chronic pain syndrome
        billable: true
        sources: [{ source: icd, section: G89, says: Chronic pain syndrome }]
        links: { diagnosis-for: ['term:neurolysis'] }
      - { define: cpt:64640, gloss: any other peripheral nerve, says: other peripheral nerve }
      - { define: cpt:64630, gloss: pudendal nerve, says: plantar nerve }
      - define: rule:most-specific
        label: most specific code
        statement: Choose the code of the nerve that was treated.
        says: always select the most specific anatomic code
      - about: term:neurolysis
        says: COMMON CPT CODES
        links:
          coded-as:
            - { to: cpt:64640, sense: destruction }
            - to: cpt:64630
              dispute: { entry: plantar nerve, official: pudendal nerve, source: icd, section: '64630' }
          governed-by: [rule:most-specific]
`;

export const neurolysisFiles: readonly DataText[] = [
  { path: 'entries/neurolysis.yaml', text: entryText },
  { path: 'sources.yaml', text: sourcesText },
];
