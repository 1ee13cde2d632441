import { createAsk } from '../../lib/edgar/client.ts';
import { createController } from '../../lib/hover/controller.ts';
import { digest } from '../../lib/hover/digest.ts';
import { surroundings } from './surroundings.ts';
import { createView } from './view.ts';

let hover: ReturnType<typeof createController> | undefined;

/** One card for the page, made when the first link to a filing is reached. */
export function theHover(signal: AbortSignal) {
  hover ??= createController(createAsk(surroundings(), digest), createView(), signal);
  return hover;
}
