/** A warning sign, drawn as text: a flag is told by more than its color. */
export const FLAG_SIGN = '\u26a0\ufe0e';
