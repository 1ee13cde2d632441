/** Sergey Brin's sales of Alphabet shares in April 2022: six rows, each with a weighted average price. */
const realFiling = 'https://www.sec.gov/Archives/edgar/data/1295032/000120919122024552/xslF345X03/doc4.xml';

/** What the extension does, for who has just installed it. */
export function Welcome() {
  return (
    <main class="welcome">
      <h1>Form 4 Lens is ready</h1>
      <p>Open a Form 3, 4 or 5 on sec.gov, and a card beside it sums it up. There is nothing to set up.</p>
      <p>
        <a class="button main" href={realFiling} target="_blank" rel="noreferrer">
          Open a filing on sec.gov
        </a>
      </p>
    </main>
  );
}
