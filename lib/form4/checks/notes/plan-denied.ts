import { type Check, flag } from '../case.ts';

/** A note that a transaction was *not* made under a Rule 10b5-1 plan; the box then does not apply to it. */
export const planDenied: Check = ({ summary: { plan } }) => {
  const isChecked = plan.box?.value ?? false;
  const text = `A footnote or remark says that a transaction was not made under a Rule 10b5-1 plan${isChecked ? ', though the box is checked' : ''}.`;
  const sources = plan.denials.map(({ source }) => source);
  return flag(text, sources.length && isChecked ? ['aff10b5One', ...sources] : sources);
};
