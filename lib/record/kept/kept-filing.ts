import * as v from 'valibot';
import { FiledTrades } from '../../glance/filed-trades.ts';
import { Glance } from '../../glance/glance.ts';
import { Sighting } from '../../watchlist/records/types/sighting.ts';

/** A filing that was read, as a record keeps it: who, when, its rows and lines, and its flags. */
export const KeptFiling = v.object({
  seen: Sighting,
  plan: Glance.entries.plan,
  filed: FiledTrades,
});
export type KeptFiling = v.InferOutput<typeof KeptFiling>;

export const keptFilingOf = ({ seen, plan, filed }: Glance): KeptFiling => ({ seen, plan, filed });
