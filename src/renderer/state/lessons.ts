import type { Stage } from '#core/lessons/stage';
import type { Lesson } from '#core/lessons/Lesson';
import type { Presentation } from '#core/lessons/Presentation';
import { create } from 'zustand';

/** A lesson while it is presented: the window is the audience's view then. */
export interface Presenting {
  readonly lesson: Lesson;
  readonly presentation: Presentation;
  /** Of each step; none where the graph lacks what it is about. */
  readonly stages: readonly (Stage | undefined)[];
  /** Someone has walked off the stage; the step waits as it was left. */
  readonly offScript: boolean;
  readonly pointer: boolean;
}

interface LessonState {
  /** Id of the step that the panel shows. */
  readonly step: string | undefined;
  readonly presenting: Presenting | undefined;
}

export const useLessons = create<LessonState>()(() => ({ step: undefined, presenting: undefined }));
