import type { CDPSession } from '@playwright/test';

/** `ts` is in microseconds; `tdur` counts only those in which the thread itself ran, not other processes. */
export type TraceEvent = {
  name: string;
  /** The ids of the process and the thread. */
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
};

/** The events of the browser's own trace while a task runs. */
export async function traced(
  session: CDPSession,
  categories: string[],
  task: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await task();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** The milliseconds for which an event's own thread ran. */
export const threadTime = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;
