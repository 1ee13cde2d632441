type Props = { version: string };

/** What this is, and on whose terms. */
export function About({ version }: Props) {
  return (
    <section class="options-part" aria-labelledby="about">
      <h2 id="about">About</h2>
      <p>
        Form 4 Lens {version}, under the MIT License.{' '}
        <a href="/licenses.txt">Licenses of the software it contains</a> ·{' '}
        <a href="/welcome.html">How it works</a>
      </p>
      <p class="muted">
        Not made, reviewed or endorsed by the U.S. Securities and Exchange Commission. Check figures against
        the filing before you rely on them.
      </p>
    </section>
  );
}
