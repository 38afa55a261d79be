import type { LessonQuestion, Step } from '#core/lessons/Lesson';
import { labelOf } from '#core/graph/labelOf';
import { useExploration } from '../../state/exploration';
import { changeStep } from '../../state/lessonSteps';
import { EditedText } from './EditedText';

type Choices = Extract<LessonQuestion, { choices: unknown }>;

const fewest = 2;
const most = 8;
const freshQuestion: Choices = { ask: 'What is asked?', choices: [{ text: 'The right answer', right: true }, { text: 'Another answer' }] };

/** The step's question: what is asked, the answers, and which of them are right. */
export function QuestionEditor({ step }: { readonly step: Step }) {
  const { question } = step;
  const graph = useExploration((state) => state.graph);
  if (!question) return <button type="button" className="small-button" onClick={() => change(step.id, 'add a question', freshQuestion)}>Add a question</button>;
  return (
    <fieldset className="lesson-question">
      <legend>Question</legend>
      <EditedText label="What is asked" value={question.ask} longest={200} onChange={(ask) => ask.trim() !== '' && change(step.id, 'change the question', { ...question, ask }, 'ask')} />
      {'choices' in question ? <ChoiceRows step={step} question={question} /> : <p>To find: the way from {labelOf(graph, question.path.from)} to {labelOf(graph, question.path.to)}.</p>}
      <div className="button-row">
        {'choices' in question && question.choices.length < most && <button type="button" className="small-button" onClick={() => change(step.id, 'add an answer', { ...question, choices: [...question.choices, { text: 'Another answer' }] })}>Add an answer</button>}
        <button type="button" className="small-button" onClick={() => change(step.id, 'take the question out', undefined)}>Take the question out</button>
      </div>
    </fieldset>
  );
}

function ChoiceRows({ step, question }: { readonly step: Step; readonly question: Choices }) {
  const { choices } = question;
  const put = (name: string, changed: Choices['choices'], merge?: string): void => change(step.id, name, { ...question, choices: changed }, merge);
  const rightCount = choices.filter(({ right }) => right).length;
  return (
    <ul className="lesson-choices">
      {choices.map((choice, index) => (
        <li key={index}>
          <input type="checkbox" aria-label={`Answer ${index + 1} is right`} title="This answer is right" checked={choice.right === true} disabled={choice.right === true && rightCount === 1} onChange={() => put('mark an answer', choices.with(index, toggledRight(choice)))} />
          <EditedText label={`Answer ${index + 1}`} value={choice.text} longest={200} onChange={(text) => text.trim() !== '' && put('change an answer', choices.with(index, { ...choice, text }), `answer ${index}`)} />
          <button type="button" className="icon-button" aria-label={`Take answer ${index + 1} out`} disabled={choices.length <= fewest || (choice.right === true && rightCount === 1)} onClick={() => put('take an answer out', choices.toSpliced(index, 1))}>×</button>
        </li>
      ))}
    </ul>
  );
}

function toggledRight({ right, ...choice }: Choices['choices'][number]): Choices['choices'][number] {
  return right ? choice : { ...choice, right: true };
}

function change(id: string, name: string, question: LessonQuestion | undefined, merge?: string): void {
  changeStep(id, name, ({ question: _before, ...step }) => (question ? { ...step, question } : step), merge);
}
