/** The texts of the page shown after installation, in one place, pictures included. */

export const ready = 'Form 4 Lens is ready';
export const lead =
  'It summarizes insider filings (SEC Forms 3, 4, 5 and 144) as you read them on sec.gov. No setup, no account.';
export const tryIt = 'Try it on a real filing';
export const tryWhat = 'Sergey Brin, Alphabet, 2022 · on sec.gov';

export const card = 'Open a filing: the card';
export const cardHow =
  'Who bought or sold, how much and at what price. Point at a figure, and the cells it comes from are outlined on the form.';
export const hover = 'Pause on a link: the summary';
/** The words before, in and after the link. */
export const hoverList = 'In any list on sec.gov, such as the ';
export const latest = 'latest Form 4s';
export const hoverHow =
  ', pause on a link to a filing to read its summary. That takes one request to sec.gov.';
export const star = 'Press a star: the watchlist';
export const starHow =
  'Watch insiders and companies. Your list opens from the toolbar icon, with your notes and tags. It stays in this browser.';

export const icon = 'The toolbar icon';
export const iconRead = 'The filing on this page is summarized.';
export const iconDeclined = 'This form can’t be read. The card says why, and shows no figures.';
export const iconNone = 'No Form 3, 4 or 5 on this page.';
export const pin = 'To keep it in sight, pin it from your browser’s extensions menu.';
export const shortcuts = 'Keyboard shortcuts';
export const allShortcuts = 'All shortcuts, and how to change them';
export const options = 'Options';
export const disclaimer = 'Not made, reviewed or endorsed by the U.S. Securities and Exchange Commission.';

export const pictured = {
  form: 'FORM 4',
  title: 'Form 4 summary',
  /** The headline, on two lines as in the card; the pointer is on its value. */
  sold: 'Sold 5,000 at',
  price: '$41.36 ·',
  value: '$206,800',
  security: 'Common Stock',
  after: '37,385 owned after',
  exercise: 'Exercise or conversion',
  list: 'Latest filings',
  link: '[html]',
  filing: 'Form 4 · Bell & Thorne',
  insider: 'O’Neil Saoirse',
  role: 'BTHN · President & CEO',
  watchlist: 'Watchlist',
  issuer: 'Meridian Cloud, Inc.',
  sale: 'Sold $206,800',
  purchase: 'Bought $37,800',
};
