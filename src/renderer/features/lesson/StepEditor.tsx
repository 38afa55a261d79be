import { labelOf } from '#core/graph/labelOf';
import { lessonLimits, type Lesson, type Step } from '#core/lessons/Lesson';
import { withoutStep, withStepDoubled, withStepMoved } from '#core/lessons/lessonChanges';
import type { NodeId } from '#core/vocabulary/ids';
import { LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { changeLesson, changeStep, takeViewFor } from '../../state/lessonSteps';
import { runCommand } from '../../state/runCommand';
import { EditedText } from './EditedText';
import { QuestionEditor } from './QuestionEditor';

/** What is said and shown at the step that is worked at. */
export function StepEditor({ lesson, step, missing }: { readonly lesson: Lesson; readonly step: Step; readonly missing: readonly NodeId[] }) {
  const { id } = step;
  const at = lesson.steps.indexOf(step);
  return (
    <div className="lesson-editor">
      {missing.length > 0 && <p className="lesson-missing">The graph that is open lacks {missing.join(', ')}.</p>}
      <EditedText label="Title of the step" value={step.title} longest={lessonLimits.title} onChange={(title) => title.trim() !== '' && changeStep(id, 'rename the step', (one) => ({ ...one, title }), 'title')} />
      <EditedText label="For the audience" lines={3} value={step.text} longest={lessonLimits.text} onChange={(text) => changeStep(id, 'write for the audience', (one) => ({ ...one, text }), 'text')} />
      <EditedText label="Notes, for you alone" lines={3} value={step.notes} longest={lessonLimits.text} onChange={(notes) => changeStep(id, 'write notes', (one) => ({ ...one, notes }), 'notes')} />
      <Reveals step={step} />
      <QuestionEditor step={step} />
      <div className="button-row" role="group" aria-label="This step">
        <button type="button" className="small-button" onClick={() => runCommand('lesson.present-here')}>Present from here</button>
        <button type="button" className="small-button" onClick={() => takeViewFor(id)}>Take this view</button>
        <IconButton label="Move the step up" icon="M8 13V3M4 7l4-4 4 4" disabled={at === 0} onClick={() => changeLesson('move the step up', (one) => withStepMoved(one, id, -1))} />
        <IconButton label="Move the step down" icon="M8 3v10M4 9l4 4 4-4" disabled={at === lesson.steps.length - 1} onClick={() => changeLesson('move the step down', (one) => withStepMoved(one, id, 1))} />
        <IconButton label="Duplicate the step" icon="M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2" onClick={() => changeLesson('duplicate the step', (one) => withStepDoubled(one, id))} />
        <IconButton label="Delete the step" icon="m4 4 8 8M12 4l-8 8" onClick={() => changeLesson('delete the step', (one) => withoutStep(one, id))} />
      </div>
    </div>
  );
}

/** What comes into sight moment by moment: each moment is what was selected when it was added. */
function Reveals({ step }: { readonly step: Step }) {
  const graph = useExploration((state) => state.graph);
  const selection = useExploration((state) => state.selection);
  const known = new Set([step.view.focus, ...step.reveal.flat()]);
  const fresh = selection.filter((node) => !known.has(node));
  return (
    <fieldset className="lesson-reveals">
      <legend>Revealed one by one</legend>
      {step.reveal.length === 0 && <p>All is shown at once. Select something in the picture, and let it come into sight on its own.</p>}
      <ol>
        {step.reveal.map((nodes, index) => (
          <li key={index}>
            <span>{nodes.map((node) => labelOf(graph, node)).join(', ')}</span>
            <IconButton label={`Take moment ${index + 1} out`} icon="m4 4 8 8M12 4l-8 8" onClick={() => changeStep(step.id, 'take a moment out', (one) => ({ ...one, reveal: one.reveal.toSpliced(index, 1) }))} />
          </li>
        ))}
      </ol>
      <button type="button" className="small-button" disabled={fresh.length === 0} onClick={() => changeStep(step.id, 'add a moment', (one) => ({ ...one, reveal: [...one.reveal, [...fresh]] }))}>
        {fresh.length === 0 ? 'Reveal what is selected' : `Reveal ${fresh.map((node) => labelOf(graph, node)).join(', ')}`}
      </button>
    </fieldset>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, disabled = false, onClick }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <LineIcon path={icon} size={14} />
    </button>
  );
}
