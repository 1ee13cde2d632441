import { pictured } from '../words.ts';
import { Lines, Pointer, Scene } from './Scene.tsx';

/** A filing with its card: the pointer is on a figure, whose cell is outlined. */
export function CardPicture() {
  return (
    <Scene address="sec.gov/…/form4.xml">
      <text class="title" x="18" y="56">
        {pictured.form}
      </text>
      <Lines
        lines={[
          [96, 47, 90],
          [96, 54, 62],
        ]}
      />
      <path class="grid" d="M18 72H186V118H18ZM74 72V118M130 72V118M74 95H186" />
      <Lines
        lines={[
          [24, 80, 38],
          [24, 89, 28],
          [80, 80, 40],
          [136, 80, 34],
          [80, 103, 30],
          [136, 103, 42],
        ]}
      />
      <path
        class="grid"
        d="M18 128H186V208H18ZM18 148H186M18 168H186M18 188H186M66 128V208M88 128V208M134 128V208"
      />
      {[148, 168, 188].map((y) => (
        <Lines
          lines={[
            [24, y + 8, 34],
            [71, y + 8, 12],
          ]}
          key={y}
        />
      ))}
      <Lines
        lines={[
          [24, 136, 28],
          [71, 136, 12],
          [94, 136, 28],
          [140, 136, 30],
        ]}
        of="fainter"
      />
      <text class="small" x="129" y="161" text-anchor="end">
        12,000
      </text>
      <text class="small" x="129" y="181" text-anchor="end">
        3,215
      </text>
      <text class="small" x="129" y="201" text-anchor="end">
        5,000
      </text>
      <text class="small" x="180" y="201" text-anchor="end">
        $41.36
      </text>
      <rect class="outline" x="88" y="188" width="46" height="20" rx="2" />

      <rect class="panel" x="200" y="42" width="148" height="172" rx="8" />
      <text class="small soft" x="212" y="61">
        {pictured.title}
      </text>
      <text class="figure disposed" x="212" y="87">
        {pictured.news}
      </text>
      <text class="body" x="212" y="105">
        {pictured.price}
      </text>
      <path class="underline" d="M212 92H301" />
      <rect class="tint disposed-tint" x="212" y="115" width="44" height="16" rx="4" />
      <text class="small disposed" x="234" y="126.500" text-anchor="middle">
        {pictured.sale}
      </text>
      <rect class="tint" x="261" y="115" width="58" height="16" rx="4" />
      <text class="small" x="290" y="126.500" text-anchor="middle">
        {pictured.exercise}
      </text>
      <path class="rule" d="M212 142H336" />
      <text class="small soft" x="212" y="159">
        {pictured.after}
      </text>
      <text class="small" x="336" y="159" text-anchor="end">
        37,385
      </text>
      <Lines
        lines={[
          [212, 170, 124],
          [212, 180, 108],
          [212, 190, 116],
          [212, 200, 62],
        ]}
        of="fainter"
      />
      <Pointer x={292} y={82} />
    </Scene>
  );
}
