import type { AllNews } from '../../platform/news/subscribe.ts';

/** Whether news are wanted, and the browser lets nobody look. */
export const isNotAllowed = ({ choices, allowed, onPages }: AllNews): boolean =>
  choices.on && !allowed.look && !onPages;
