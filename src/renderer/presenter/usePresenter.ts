import { matchKey } from '#core/commands/keys';
import type { CommandId } from '#core/commands/commands';
import type { Lesson } from '#core/lessons/Lesson';
import { atStep, type Presentation } from '#core/lessons/Presentation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { host } from '../host/host';
import { openPresenterChannel, type PresenterChannel } from '../state/presenterChannel';
import { pageWith } from '../state/pageWith';

export type Ask = 'next' | 'back' | 'return' | 'blank' | 'spotlight' | 'end' | 'reopen' | { readonly at: number };

interface PresenterState {
  readonly lesson: Lesson | undefined;
  readonly presentation: Presentation | undefined;
  readonly offScript: boolean;
  /** Whether there is an audience's window that answers. */
  readonly audience: 'there' | 'gone';
}

const nothing: PresenterState = { lesson: undefined, presentation: undefined, offScript: false, audience: 'there' };

/** What the presenter's window knows of the lesson, kept when the audience's window has gone, so that a new one goes on there. */
export function usePresenter(): PresenterState & { readonly ask: (what: Ask) => void } {
  const [state, setState] = useState(nothing);
  const channel = useRef<PresenterChannel>(undefined);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => {
    const opened = openPresenterChannel((message) => {
      if (message.type === 'lesson' && message.to === 'presenter') setState({ ...nothing, lesson: message.lesson, presentation: message.presentation });
      else if (message.type === 'state') setState((before) => ({ ...before, presentation: message.presentation, offScript: message.offScript, audience: 'there' }));
      else if (message.type === 'ended') setState((before) => ({ ...before, audience: 'gone' }));
      else if (message.type === 'hello' && message.from === 'audience') answer(opened, latest.current);
    });
    channel.current = opened;
    opened.send({ type: 'hello', from: 'presenter' });
    return () => opened.close();
  }, []);
  const ask = useCallback((what: Ask): void => {
    if (what === 'reopen') return void window.open(pageWith('audience'), '_blank');
    if (latest.current.audience === 'gone') return typeof what === 'object' ? setState((before) => ({ ...before, ...(before.presentation && { presentation: atStep(before.presentation, what.at) }) })) : undefined;
    channel.current?.send(typeof what === 'object' ? { type: 'go', at: what.at } : { type: 'steer', what });
  }, []);
  return { ...state, ask };
}

function answer(channel: PresenterChannel, { lesson, presentation, audience }: PresenterState): void {
  if (audience === 'gone' && lesson && presentation) channel.send({ type: 'lesson', to: 'audience', lesson, presentation });
}

const asks: Readonly<Partial<Record<CommandId, Ask>>> = { 'present.next': 'next', 'present.back': 'back', 'present.return': 'return', 'present.blank': 'blank', 'present.spotlight': 'spotlight' };

/** The same keys as in the audience's window; Escape is left out, so that the lesson is not ended by mistake. */
export function steerFrom(event: KeyboardEvent): Ask | undefined {
  const command = matchKey(event, { focus: 'stage', system: host.system, singleKeys: true });
  return command && asks[command];
}
