import { type Check, flag } from '../case.ts';

/** The box that those who leave check (Form 4, General Instruction 2): no further filing may follow. */
export const exitBox: Check = ({ filing }) =>
  flag(
    'The box for those no longer subject to Section 16 is checked.',
    filing.notSubjectToSection16 ? ['notSubjectToSection16'] : [],
  );
