import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
const isOracle = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/oracle/'));

/** Runs the quickest test files first: the first test that fails ends a mutant's run. */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => isOracle(a) - isOracle(b) || sizeOf(a) - sizeOf(b));
  }
}
