import type { CDPSession } from '@playwright/test';

/** `ts`: microseconds; `tdur`: those that the thread itself ran, other processes' share left out. */
export type TraceEvent = {
  name: string;
  /** Of the process and the thread. */
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
};

/** What the browser's own trace tells of a task. */
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

/** The milliseconds that an event's own thread ran for it. */
export const threadTime = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;
