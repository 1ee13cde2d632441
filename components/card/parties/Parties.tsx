import type { ComponentChildren } from 'preact';
import type { Figure, OwnerSummary, Summary } from '../../../lib/form4/model/summary.ts';
import { roleName } from '../../../lib/form4/wording/role-name.ts';
import { Folded } from '../Folded.tsx';
import { FigureText } from '../figures/FigureText.tsx';
import * as words from '../words.ts';

/** Where the watchlist draws: a star for each owner, then the issuer's, and its messages. */
export type WatchPlaces = {
  stars: readonly HTMLElement[];
  said: HTMLElement;
  /** Comes first: that the filing was amended. */
  amended: HTMLElement;
};

function PartyLine({ star, children }: { star: HTMLElement | undefined; children: ComponentChildren }) {
  return (
    <div class="party">
      <div class="party-text">{children}</div>
      <span class="watch" ref={(place) => star && place?.append(star)} />
    </div>
  );
}

function Owner({ owner, star }: { owner: OwnerSummary; star: HTMLElement | undefined }) {
  return (
    <li>
      <PartyLine star={star}>
        <p class="name strong">
          <FigureText of={owner.name}>{owner.name.value || words.noName}</FigureText>
        </p>
        <p class="small muted">
          {owner.roles === null && <span class="unknown">{words.relationshipNotHere}</span>}
          {owner.roles?.length === 0 && <span class="unknown">{words.noRelationship}</span>}
          {owner.roles?.map((role) => (
            <span class="role" key={role.role}>
              <FigureText of={role}>{roleName(role)}</FigureText>
            </span>
          ))}
        </p>
      </PartyLine>
    </li>
  );
}

function Ticker({ of }: { of: Figure }) {
  return (
    <FigureText of={of}>
      <span class="ticker">{of.value}</span>
    </FigureText>
  );
}

/** Who reports on whom: owners with all their roles, issuer and ticker. */
export function Parties({ summary, places }: { summary: Summary; places: WatchPlaces }) {
  const { owners, issuer } = summary;
  return (
    <div class="parties list" ref={(place) => place?.prepend(places.amended)}>
      <Folded
        items={owners.map((owner, index) => (
          <Owner owner={owner} star={places.stars[index]} key={`${owner.cik} ${owner.name.value}`} />
        ))}
        shown={1}
        more={words.othersJointly}
      />
      <PartyLine star={places.stars.at(-1)}>
        <p>
          <FigureText of={issuer.name}>{issuer.name.value || words.noIssuer}</FigureText>
          {issuer.tradingSymbol && <Ticker of={issuer.tradingSymbol} />}
          {issuer.foreignTradingSymbol && <Ticker of={issuer.foreignTradingSymbol} />}
        </p>
      </PartyLine>
      <div ref={(place) => place?.append(places.said)} />
    </div>
  );
}
