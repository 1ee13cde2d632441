import type { AllNews } from '../../platform/news/subscribe.ts';

/** Whether news is wanted although the browser allows no look. */
export const isNotAllowed = ({ choices, allowed, onPages }: AllNews): boolean =>
  choices.on && !allowed.look && !onPages;
