import { labelOf } from '#core/graph/labelOf';
import { matchKey, type Focus } from '#core/commands/keys';
import { newestMoment } from '#core/lessons/stage';
import { spotlightMarks } from '#core/lessons/spotlightMarks';
import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { GraphCanvas } from '../canvas/GraphCanvas';
import { host } from '../host/host';
import { LessonText } from '../LessonText';
import { useExploration } from '../state/exploration';
import type { Presenting } from '../state/lessons';
import { program } from '../state/program';
import { runCommand } from '../state/runCommand';
import { AudienceQuestion } from './AudienceQuestion';
import { AudienceTools } from './AudienceTools';
import { PointerTrail } from './PointerTrail';
import { stageZooms } from './stageZooms';
import { useStageShape } from './useStageShape';
import { useStepCamera } from './useStepCamera';
import './audience.css';

/** The window as a class sees it: no tools, large type, the step and what of it is in sight. */
export function Audience({ presenting }: { readonly presenting: Presenting }) {
  const { lesson, presentation, offScript, pointer } = presenting;
  const step = lesson.steps[presentation.at];
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = matchKey(event, { focus: focusNow(), system: host.system, singleKeys: true });
      if (!command) return;
      event.preventDefault();
      runCommand(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const shape = useStageShape(presentation.question === 'closed' ? 0.3 : 0.44);
  useStepCamera(step);
  const stage = useRef<HTMLDivElement>(null);
  // The keyboard is never lost: where nothing has it, the stage does, whose keys lead on.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) stage.current?.focus();
  });
  if (!step) return null;
  const asked = presentation.question !== 'closed' && !offScript ? step.question : undefined;
  const side = asked ? 'question' : step.text === '' || offScript ? 'none' : 'text';
  return (
    // A click anywhere but on something goes on, as a clicker's key does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div ref={stage} tabIndex={-1} className="audience" data-side={side} data-shape={shape} onClick={goOn}>
      <header className="audience-head">
        <h1>{offScript ? <OffScript /> : step.title}</h1>
        <p className="audience-count">{presentation.at + 1} of {lesson.steps.length}</p>
      </header>
      <div className="audience-body">
        {side === 'text' && <div className="audience-text"><LessonText text={step.text} /></div>}
        {asked && <AudienceQuestion question={asked} answered={presentation.question === 'answered'} />}
        <Stage presenting={presenting} />
      </div>
      <Dots at={presentation.at} count={lesson.steps.length} />
      <AudienceTools offScript={offScript} />
      {pointer && <PointerTrail />}
      {presentation.blank && <div className="audience-blank"><span className="visually-hidden">The screen is dark.</span></div>}
      <p className="visually-hidden" aria-live="polite">{spoken(presenting)}</p>
    </div>
  );
}

function Stage({ presenting: { stages, presentation, offScript } }: { readonly presenting: Presenting }) {
  const layout = useExploration((state) => state.layout);
  const selection = useExploration((state) => state.selection);
  const stage = stages[presentation.at];
  const spotlight = useMemo(() => {
    if (!presentation.spotlight) return undefined;
    const newest = offScript ? undefined : newestMoment(stage, presentation.revealed);
    return spotlightMarks(layout, new Set(newest ?? selection));
  }, [presentation, layout, selection, stage, offScript]);
  if (!stage) return <p className="audience-missing">The graph that is open does not have what this step is about.</p>;
  return <GraphCanvas zooms={stageZooms} spotlight={spotlight} />;
}

function OffScript() {
  const label = useExploration(({ graph, focus }) => labelOf(graph, focus));
  return <>Off the script: {label}</>;
}

function Dots({ at, count }: { readonly at: number; readonly count: number }) {
  return (
    <div className="audience-dots" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => <span key={index} data-state={index === at ? 'now' : index < at ? 'past' : 'to-come'} />)}
    </div>
  );
}

function spoken({ lesson, presentation, stages, offScript }: Presenting): string {
  const { graph } = program.shown;
  const step = lesson.steps[presentation.at];
  if (!step || offScript) return '';
  const newest = newestMoment(stages[presentation.at], presentation.revealed) ?? [];
  const heard = presentation.revealed === 0 ? `Step ${presentation.at + 1} of ${lesson.steps.length}: ${step.title}` : newest.map((id) => labelOf(graph, id)).join(', ');
  return presentation.blank ? 'The screen is dark' : heard;
}

function focusNow(): Focus {
  const inPicture = document.activeElement?.closest('.graph-twin') !== null && program.shown.cursor !== undefined;
  return inPicture ? 'stage picture' : 'stage';
}

/** What one can click has its click for itself; the left edge goes back. */
function goOn(event: MouseEvent<HTMLDivElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.closest('button, a, .graph-canvas, dialog')) return;
  runCommand(event.clientX < event.currentTarget.clientWidth * 0.08 ? 'present.back' : 'present.next');
}
