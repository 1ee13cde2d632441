/** A warning sign, drawn as text, so that a flag differs by more than its color. */
export const FLAG_SIGN = '\u26a0\ufe0e';
