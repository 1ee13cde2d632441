import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://www.sec.gov/Archives/edgar/data/*'],
  main() {},
});
