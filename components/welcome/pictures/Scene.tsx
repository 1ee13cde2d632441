import type { ComponentChildren } from 'preact';
import './scene.css';

/** A window on sec.gov, 360 × 225. The words beside it describe what it shows. */
export function Scene({ address, children }: { address: string; children: ComponentChildren }) {
  return (
    <svg class="scene" viewBox="0 0 360 225" aria-hidden="true">
      <rect class="ground edged" x="0.5" y="0.5" width="359" height="224" rx="10" />
      <path class="bar" d="M1 32V10.5A9.5 9.5 0 0 1 10.5 1h339a9.5 9.5 0 0 1 9.5 9.5V32z" />
      {[14, 26, 38].map((x) => (
        <circle class="dot" cx={x} cy="16.5" r="3.5" key={x} />
      ))}
      <rect class="ground" x="54" y="8" width="262" height="17" rx="8.5" />
      <text class="small soft" x="66" y="20">
        {address}
      </text>
      {children}
    </svg>
  );
}

/** Lines of text that are not meant to be read. @param lines x, y and width of each */
export function Lines({ lines, of = 'faint' }: { lines: [number, number, number][]; of?: string }) {
  return (
    <>
      {lines.map(([x, y, width]) => (
        <rect class={of} x={x} y={y} width={width} height="4" rx="2" key={`${x} ${y}`} />
      ))}
    </>
  );
}

/** A pointer, placed by its tip. */
export function Pointer({ x, y }: { x: number; y: number }) {
  return (
    <path
      class="pointer"
      transform={`translate(${x} ${y})`}
      d="M0 0V15.5L3.9 12L6.6 18L9.3 16.8L6.6 11H11.6Z"
    />
  );
}

/** A star as high as a line of text, placed by its middle. */
export function Star({
  x,
  y,
  filled = false,
  size = 1,
}: {
  x: number;
  y: number;
  filled?: boolean;
  size?: number;
}) {
  return (
    <path
      class={filled ? 'star filled' : 'star'}
      transform={`translate(${x} ${y}) scale(${size}) translate(-8 -8)`}
      d="M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z"
    />
  );
}
