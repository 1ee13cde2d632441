import type { FilingId } from '../addresses/urls.ts';
import type { Answer, Digested } from './answer.ts';
import { askEdgar, type Digest } from './ask.ts';
import type { Cache } from './cache.ts';
import { createQueue, type QueueSurroundings } from './queue.ts';

export type Surroundings<D extends Digested> = QueueSurroundings & { cache: Cache<D> };

/**
 * Asks what EDGAR says about a filing: answered from the cache, or by a request in its turn (queue.ts). Two
 * questions about the same filing share that request.
 * @throws the signal's reason, once it is aborted; any other trouble is returned as an answer
 */
export type Ask<D extends Digested> = (id: FilingId, signal: AbortSignal) => Promise<Answer<D>>;

/** @param digest decides what is kept of a filing; the schema of `around.cache` must match it */
export function createAsk<D extends Digested>(around: Surroundings<D>, digest: Digest<D>): Ask<D> {
  const { cache } = around;
  const queue = createQueue<Answer<D>>(around);
  return (id, signal) =>
    queue(
      {
        key: id.accession,
        known: () => cache.read(id.accession),
        ask: (get) => askEdgar(id, get, digest),
        keep: async (answer) => {
          if (answer.kind !== 'failure') await cache.write(id.accession, answer);
        },
      },
      signal,
    );
}
