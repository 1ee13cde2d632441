import { markup } from '../../edgar-pages/markup.ts';

const card = (label: string, text: string) =>
  markup`<section class="sec-card"><h3>${label}</h3><p>${text}</p></section>\n`;

/**
 * A Form 4 in a layout that nobody has seen yet: it has the statement's title, but none of the labels a
 * reader knows. It contains numbers, none of which may reach the user.
 */
export const unknownLayout = markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<title>SEC FORM 4</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; }
  .sec-card { border: 1px solid #bbb; border-radius: 6px; display: inline-block; margin: 0 1rem 1rem 0; padding: 0 1rem; }
</style>
</head>
<body>
<header>
<p>FORM 4</p>
<h1>STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP</h1>
<p>U.S. Securities and Exchange Commission</p>
</header>
<main>
${card('Insider', 'Vance Theodora')}${card('Company and symbol', 'Saltmarsh Water Co (SLTM)')}${card('Day of first trade', 'January 14, 2031')}${card('Post held', 'Treasurer')}<table class="sec-grid">
<tr><th>Security</th><th>Day</th><th>Kind</th><th>Quantity</th><th>Left</th></tr>
<tr><td>Common Stock</td><td>January 14, 2031</td><td>Sale</td><td>3,000</td><td>11,000</td></tr>
</table>
</main>
<footer>Signed electronically on January 15, 2031</footer>
</body>
</html>
`.text;
