import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
const isOracle = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/oracle/'));

/** Starts with what takes least: the first test that fails ends the run of a mutant. */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => isOracle(a) - isOracle(b) || sizeOf(a) - sizeOf(b));
  }
}
