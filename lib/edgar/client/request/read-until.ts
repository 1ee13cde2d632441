export type Body = {
  text: string;
  /**
   * `enough`: the wanted part is there. `end`: the body ended. `limit`: it was longer than allowed.
   * `broken`: the connection broke.
   */
  ended: 'enough' | 'end' | 'limit' | 'broken';
};

/**
 * Reads a body only as far as needed, then cancels it, so no more of it is transferred.
 * @param enough is given all the text so far and the offset at which its new part begins
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
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let text = '';
  let bytes = 0;
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => 'broken' as const);
      signal.throwIfAborted();
      if (chunk === 'broken') return { text, ended: 'broken' };
      if (chunk.done) return { text: asMeant(text + decoder.decode(), chunks), ended: 'end' };
      chunks.push(chunk.value);
      bytes += chunk.value.byteLength;
      const newFrom = text.length;
      text += decoder.decode(chunk.value, { stream: true });
      if (enough(text, newFrom)) return { text: asMeant(text, chunks), ended: 'enough' };
      if (bytes > limit) return { text, ended: 'limit' };
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** EDGAR writes UTF-8, but older filings may contain bytes of the Windows code page, which are not UTF-8. */
function asMeant(text: string, chunks: readonly Uint8Array<ArrayBuffer>[]): string {
  if (!text.includes('\ufffd') || isUtf8(chunks)) return text;
  const decoder = new TextDecoder('windows-1252');
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('');
}

function isUtf8(chunks: readonly Uint8Array<ArrayBuffer>[]): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const chunk of chunks) decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
