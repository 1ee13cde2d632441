import { type Count, countPlaywright, countStep, countVitest } from './counts.ts';

/** A command of `npm test`. */
export type Step = {
  /** The part it belongs to; a part may have several steps. */
  part: string;
  command: string;
  count: Count;
  /** The file that the command writes its JSON report to; `null` if its exit code says everything. */
  report: string | null;
  /** Whether it needs what `build` makes. */
  needsBuild: boolean;
};

type Plan = {
  /** Run at the same time, the steps of each list one after another. */
  lanes: Step[][];
  /** Run alone, after the lanes: browsers work in real time, which a busy machine takes away from them. */
  alone: Step[];
};

/**
 * What `npm test` runs.
 * @param check the commands of `npm run check`, in one line
 * @param reports an empty folder for the reports
 */
export function planOfAll(check: string, reports: string): Plan {
  const step = (part: string, command: string, more: Partial<Step> = {}): Step => ({
    part,
    command,
    count: countStep,
    report: null,
    needsBuild: false,
    ...more,
  });
  const [vitest, playwright] = [`${reports}/vitest.json`, `${reports}/playwright.json`];
  return {
    lanes: [
      [
        // One after another: a build rewrites the types that tsc reads.
        ...check.split('&&').map((command) => step('check', command.trim())),
        step('build', 'wxt build'),
        step('build', 'wxt build --browser firefox'),
        step('build', 'node scripts/zip.ts'),
        step('store', 'node scripts/check/lint-ext.ts', { needsBuild: true }),
        step('store', 'node scripts/rebuild.ts', { needsBuild: true }),
      ],
      [
        step('unit', `vitest run --reporter=default --reporter=json --outputFile.json=${vitest}`, {
          count: countVitest,
          report: vitest,
        }),
      ],
    ],
    alone: [
      step('e2e', 'playwright test --reporter=list,json', {
        count: countPlaywright,
        report: playwright,
        needsBuild: true,
      }),
    ],
  };
}

export const partsOf = ({ lanes, alone }: Plan): string[] => [
  ...new Set([...lanes.flat(), ...alone].map(({ part }) => part)),
];

/**
 * The steps of some parts, and the build if any of them needs it.
 * @param names the parts; all of them if empty
 * @throws if a part does not exist
 */
export function planOf(names: readonly string[], all: Plan): Plan {
  const parts = partsOf(all);
  const unknown = names.filter((name) => !parts.includes(name));
  if (unknown.length) throw new Error(`No part ${unknown.join(', ')}: there are ${parts.join(', ')}.`);
  const isNamed = ({ part }: Step) => names.length === 0 || names.includes(part);
  const needsBuild = [...all.lanes.flat(), ...all.alone].some((step) => isNamed(step) && step.needsBuild);
  const isRun = (step: Step) => isNamed(step) || (needsBuild && step.part === 'build');
  return { lanes: all.lanes.map((lane) => lane.filter(isRun)), alone: all.alone.filter(isRun) };
}
