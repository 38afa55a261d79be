import { createMedicalGraph } from '#core/graph/MedicalGraph';
import serialized from 'virtual:shipped-graph';

/** The graph that comes with the program, from `graph-data/`: checked when the program was built, and so not once more here. */
export const shippedGraph = createMedicalGraph();
shippedGraph.import(serialized);
