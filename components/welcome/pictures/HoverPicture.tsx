import { pictured } from '../words.ts';
import { Lines, Pointer, Scene, Star } from './Scene.tsx';

/** A list of filings: the pointer rests on a link, and its summary is below. */
export function HoverPicture() {
  return (
    <Scene address="sec.gov/cgi-bin/browse-edgar">
      <text class="title" x="18" y="56">
        {pictured.list}
      </text>
      <path class="rule" d="M18 68H342" />
      {[84, 104, 124, 144, 164, 184, 204].map((y, index) => (
        <g key={y}>
          <text class="small" x="18" y={y}>
            4
          </text>
          <text class="small link" x="44" y={y}>
            {pictured.link}
          </text>
          <Lines
            lines={[
              [96, y - 6, [96, 120, 84, 108, 92, 116, 100][index] ?? 90],
              [280, y - 6, 62],
            ]}
          />
        </g>
      ))}
      <rect class="panel" x="88" y="112" width="198" height="102" rx="8" />
      <text class="small soft" x="100" y="128">
        {pictured.filing}
      </text>
      <text class="small" x="100" y="141">
        {pictured.insider}
      </text>
      <text class="figure disposed" x="100" y="158">
        {pictured.sold}
      </text>
      <text class="figure disposed" x="100" y="174">
        {pictured.price} {pictured.value}
      </text>
      <path class="rule" d="M88 183H286" />
      <Star x={106} y={198} size={0.8} />
      <text class="small link" x="116" y="201.500">
        {pictured.insider}
      </text>
      <Pointer x={62} y={99} />
    </Scene>
  );
}
