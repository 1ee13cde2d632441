import type { News } from '../../platform/news/subscribe.ts';

/** Whether the browser has yet to allow a look, as far as is known: not where it took that back, or open pages look. */
export const isAsked = ({ choices, allowed, onPages, state }: News): boolean =>
  choices.on && !allowed.look && !onPages && state?.stopped?.why !== 'no-permission';
