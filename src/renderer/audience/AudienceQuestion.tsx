import { pathSentences } from '#core/graph/explainEdge';
import { findPaths } from '#core/graph/findPaths';
import { labelOf } from '#core/graph/labelOf';
import type { LessonQuestion } from '#core/lessons/Lesson';
import { LessonText } from '../LessonText';
import { useExploration } from '../state/exploration';

/** What the class is asked; with the answer, what is right is told by a sign, by weight, and in words. */
export function AudienceQuestion({ question, answered }: { readonly question: LessonQuestion; readonly answered: boolean }) {
  return (
    <section className="audience-question" aria-live="polite">
      <h2>{question.ask}</h2>
      {'choices' in question ? <Choices {...question} answered={answered} /> : <Way from={question.path.from} to={question.path.to} answered={answered} />}
    </section>
  );
}

type ChoiceQuestion = Extract<LessonQuestion, { choices: unknown }>;

function Choices({ choices, explanation, answered }: Pick<ChoiceQuestion, 'choices' | 'explanation'> & { readonly answered: boolean }) {
  return (
    <>
      <ol className="audience-choices">
        {choices.map(({ text, right, because }, index) => (
          <li key={index} data-answer={answered ? (right ? 'right' : 'wrong') : undefined}>
            <span className="audience-letter" aria-hidden="true">{answered && right ? '✓' : String.fromCodePoint(65 + index)}</span>
            <div>
              {text}
              {answered && right && <span className="visually-hidden"> (right)</span>}
              {answered && right && because !== undefined && <div className="audience-because"><LessonText text={because} /></div>}
            </div>
          </li>
        ))}
      </ol>
      {answered && explanation !== undefined && <div className="audience-explanation"><LessonText text={explanation} /></div>}
    </>
  );
}

/** The question for a way through the graph, and then the best answer in sentences. */
export function Way({ from, to, answered }: { readonly from: string; readonly to: string; readonly answered: boolean }) {
  const graph = useExploration((state) => state.graph);
  if (!answered) return <p className="audience-way">From {labelOf(graph, from)} to {labelOf(graph, to)}: which way?</p>;
  const [best] = graph.hasNode(from) && graph.hasNode(to) ? findPaths(graph, from, to) : [];
  if (!best) return <p className="audience-way">No way leads there.</p>;
  return <ol className="audience-way">{pathSentences(graph, best).map(({ sentence }, index) => <li key={index}>{sentence}.</li>)}</ol>;
}
