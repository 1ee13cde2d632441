export type Body = {
  text: string;
  /** `enough`: the wanted part is there. `end`: the body ended. `limit`: it was longer than allowed. `broken`: the connection broke. */
  ended: 'enough' | 'end' | 'limit' | 'broken';
};

/**
 * Reads a body only as far as it is wanted, then cancels it, so that no more of it crosses the wire.
 * @param enough is given all the text so far and the offset of what is new in it
 * @param limit in bytes
 * @throws the signal's reason, once it is aborted
 */
export async function readUntil(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  enough: (text: string, newFrom: number) => boolean,
  { limit, signal }: { limit: number; signal: AbortSignal },
): Promise<Body> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => 'broken' as const);
      signal.throwIfAborted();
      if (chunk === 'broken') return { text, ended: 'broken' };
      if (chunk.done) return { text: text + decoder.decode(), ended: 'end' };
      bytes += chunk.value.byteLength;
      const newFrom = text.length;
      text += decoder.decode(chunk.value, { stream: true });
      if (enough(text, newFrom)) return { text, ended: 'enough' };
      if (bytes > limit) return { text, ended: 'limit' };
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
