import type { Explanation } from '../../lib/form4/wording/explain.ts';

type Props = {
  explanation: Explanation;
  /** Where its anchor stands, in the window. */
  at: Record<'left' | 'top' | 'width' | 'height', string>;
};

/** A small note beside a part of the page. */
export function Note({ explanation: { title, paragraphs }, at }: Props) {
  return (
    <>
      <div class="anchor" style={at} />
      <div class="note anchored" role="tooltip">
        <p class="strong">{title}</p>
        {paragraphs.map(({ label, text }) => (
          <p class="small muted" key={label + text}>
            {label && <b>{label}</b>} {text}
          </p>
        ))}
      </div>
    </>
  );
}
