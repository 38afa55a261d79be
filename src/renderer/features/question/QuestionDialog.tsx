import { Modal, useCloseModal } from '../../Modal';
import { useWindowState, type Question } from '../../state/windowState';
import { NodeQuestion } from './NodeQuestion';
import { TextQuestion } from './TextQuestion';
import './question.css';

/** What a command asks the person. It is answered once, with nothing where they change their mind. */
export function QuestionDialog() {
  const question = useWindowState((state) => state.question);
  return (
    <Modal open={question !== undefined} title={question?.text ?? ''} className="question" onClose={() => question && settle(question, () => question.answer(undefined))}>
      {question && <Asked question={question} />}
    </Modal>
  );
}

/** The keyboard goes back first: the command goes on from where it was called. */
function Asked({ question }: { readonly question: Question }) {
  const close = useCloseModal();
  const then = (answer: () => void): void => {
    close();
    settle(question, answer);
  };
  return (
    <>
      <h2>{question.text}</h2>
      {question.kind === 'node' ? <NodeQuestion label={question.text} onAnswer={(id) => then(() => question.answer(id))} /> : <TextQuestion question={question} onAnswer={(text) => then(() => question.answer(text))} />}
    </>
  );
}

function settle(question: Question, answer: () => void): void {
  if (useWindowState.getState().question !== question) return;
  useWindowState.setState({ question: undefined });
  answer();
}
