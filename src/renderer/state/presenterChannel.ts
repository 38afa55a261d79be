import { presenterMessageSchema, type PresenterMessage } from '#core/lessons/presenterMessages';

export interface PresenterChannel {
  send(message: PresenterMessage): void;
  close(): void;
}

/** Joins the windows of this program on this machine; what is no message of ours is passed over. */
export function openPresenterChannel(listen: (message: PresenterMessage) => void): PresenterChannel {
  const channel = new BroadcastChannel('medroots-presenter');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = presenterMessageSchema.safeParse(data);
    if (parsed.success) listen(parsed.data);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
