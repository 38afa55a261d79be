import type { View } from '../layout/Layout';
import type { StepView } from './Lesson';

/** The view that a step keeps, without what it is looked at through. */
export function viewOfStep({ filter, selection, camera, ...view }: StepView): View {
  return view;
}
