import type { AllNews } from '../../platform/news/subscribe.ts';

/** Whether news is wanted, and the browser lets nobody look. */
export const isNotAllowed = ({ choices, allowed, onPages }: AllNews): boolean =>
  choices.on && !allowed.look && !onPages;
