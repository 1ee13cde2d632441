import { parentPort, workerData } from 'node:worker_threads';
import { readDailyIndex } from '../../../lib/edgar/lists/daily-index.ts';

const { text, day } = workerData as { text: string; day: string };

const times = Array.from({ length: 9 }, () => {
  const began = performance.now();
  const read = readDailyIndex(text, day, (cik) => cik.endsWith('7'));
  if (!read.ok) throw new Error(`The index is not read: ${read.reason}, ${read.at}`);
  return performance.now() - began;
});
parentPort?.postMessage(times);
