export type Counts = { passed: number; failed: number };

/**
 * The results of a command.
 * @param status its exit code; `null` if it was killed.
 * @param report a test runner's JSON report; `null` if it wrote none.
 */
export type Count = (status: number | null, report: string | null) => Counts;

/** A command without tests of its own counts as one. */
export const countStep: Count = (status) =>
  status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

export const countVitest: Count = (status, report) => {
  if (report === null) return crashed;
  const { numPassedTests, numFailedTests } = JSON.parse(report);
  return withCrash(status, { passed: numPassedTests, failed: numFailedTests });
};

export const countPlaywright: Count = (status, report) => {
  if (report === null) return crashed;
  const { expected, unexpected, flaky } = JSON.parse(report).stats;
  return withCrash(status, { passed: expected + flaky, failed: unexpected });
};

const crashed: Counts = { passed: 0, failed: 1 };

/** A runner can fail without a failed test: a file that does not load, an error outside of a test. */
function withCrash(status: number | null, counts: Counts): Counts {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
