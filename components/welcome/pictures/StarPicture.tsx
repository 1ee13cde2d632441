import { pictured } from '../words.ts';
import { Lines, Pointer, Scene, Star } from './Scene.tsx';

const watched: [string, string, string, string][] = [
  [pictured.insider, pictured.role, pictured.sale, '0,4 10,3 22,8 34,6 46,14'],
  [pictured.issuer, 'MRDC', pictured.purchase, '0,14 12,12 24,9 36,10 46,2'],
];

/** A filing whose insider is watched, and the watchlist that opens from the toolbar's icon. */
export function StarPicture() {
  return (
    <Scene address="sec.gov/…/form4.xml">
      <image href="/icon/32.png" x="326" y="8.500" width="16" height="16" />
      <Lines
        lines={[
          [18, 48, 70],
          [18, 58, 52],
          [18, 78, 96],
          [18, 88, 84],
          [18, 98, 92],
          [18, 168, 96],
          [18, 178, 72],
          [18, 188, 88],
        ]}
      />
      <rect class="control" x="18" y="116" width="108" height="28" rx="6" />
      <Star x={33} y={130} filled />
      <text class="body" x="45" y="134">
        {pictured.insider}
      </text>
      <Pointer x={36} y={135} />

      <path
        class="panel"
        d="M326 37l8-7 8 7h1a7 7 0 0 1 7 7V208a7 7 0 0 1-7 7H149a7 7 0 0 1-7-7V44a7 7 0 0 1 7-7z"
      />
      <text class="title" x="154" y="59">
        {pictured.watchlist}
      </text>
      {watched.map(([name, what, deed, points], index) => {
        const y = 72 + index * 68;
        const isSale = deed === pictured.sale;
        return (
          <g key={name}>
            <path class="rule" d={`M142 ${y}H350`} />
            <Star x={161} y={y + 22} filled />
            <text class="body strong" x="174" y={y + 22}>
              {name}
            </text>
            <text class="small soft" x="174" y={y + 36}>
              {what}
            </text>
            <text class={`small ${isSale ? 'disposed' : 'acquired'}`} x="174" y={y + 53}>
              {deed}
            </text>
            <polyline class="spark" transform={`translate(292 ${y + 40})`} points={points} />
          </g>
        );
      })}
    </Scene>
  );
}
