import type { Step } from '#core/lessons/Lesson';
import { viewOfStep } from '#core/lessons/viewOfStep';
import { useEffect, useRef } from 'react';
import { moveFocusWithin } from '../../moveFocusWithin';
import { showStep } from '../../state/lessonSteps';
import { StopPicture } from '../walks/StopPicture';

interface StepRowProps {
  readonly step: Step;
  readonly index: number;
  readonly current: boolean;
  readonly missing: boolean;
}

/** A step in the list; picking it shows its view. */
export function StepRow({ step, index, current, missing }: StepRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <button ref={row} type="button" className="lesson-step" aria-current={current ? 'step' : undefined} tabIndex={current ? 0 : -1} onKeyDown={moveFocusWithin} onClick={() => showStep(step)}>
      <span className="lesson-number">{index + 1}</span>
      <span className="lesson-thumb"><StopPicture view={viewOfStep(step.view)} /></span>
      <span className="lesson-name">
        {step.title}
        <span className="lesson-signs">{signsOf(step, missing)}</span>
      </span>
    </button>
  );
}

function signsOf({ reveal, question, notes }: Step, missing: boolean): string {
  return [missing && 'lacks nodes', reveal.length > 0 && `${reveal.length} to reveal`, question && 'question', notes !== '' && 'notes'].filter((sign) => sign !== false && sign !== undefined).join(' · ');
}
