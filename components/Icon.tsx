/** 16 × 16, drawn as lines in the color of the text. */
const paths = {
  star: 'M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z',
  out: 'M6 3.5H3.5v9h9V10M9 2.5h4.5V7M13.2 2.8L7.5 8.5',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3L4.5 8l5 5',
  gear: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  save: 'M8 2.5v7M5 6.8l3 3 3-3M2.5 11.5v2h11v-2',
  check: 'M3.5 8.5l3 3 6-7',
  mute: 'M4.5 11V7.2a3.5 3.5 0 0 1 5.6-2.8M11.5 6.6V11H4M7 13h2M2.5 13.5l11-11',
  alert: 'M8 2.2l6 11H2zM8 6.5v3M8 11.3v.2',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside or instead of words. It has no accessible name: the element around it has one. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      class={`icon ${name === 'back' ? 'directed' : ''}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
