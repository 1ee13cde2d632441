import { pictured } from '../words.ts';
import { Lines, Pointer, Scene, Star } from './Scene.tsx';

/** A filing with its card: the pointer is on a figure, whose cells are outlined. */
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
      <rect class="outline" x="134" y="188" width="52" height="20" rx="2" />

      <rect class="panel" x="190" y="38" width="160" height="180" rx="8" />
      <text class="small soft" x="201" y="54">
        {pictured.title}
      </text>
      <path class="rule" d="M190 62H350" />
      <text class="body strong" x="201" y="78">
        {pictured.insider}
      </text>
      <text class="small soft" x="201" y="91">
        {pictured.role}
      </text>
      <Star x={338} y={76} size={0.8} />
      <path class="rule" d="M201 99H339" />
      <text class="figure disposed" x="201" y="117">
        {pictured.sold}
      </text>
      <text class="figure disposed" x="201" y="134">
        {pictured.price} <tspan class="pointed">{pictured.value}</tspan>
      </text>
      <text class="small" x="201" y="149">
        {pictured.security}
      </text>
      <text class="small soft" x="201" y="163">
        {pictured.after}
      </text>
      <rect class="tint" x="201" y="171" width="126" height="16" rx="4" />
      <text class="small" x="264" y="182.500" text-anchor="middle">
        {pictured.exercise}
      </text>
      <Lines
        lines={[
          [201, 196, 134],
          [201, 206, 112],
        ]}
        of="fainter"
      />
      <Pointer x={318} y={133} />
    </Scene>
  );
}
