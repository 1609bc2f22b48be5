/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeBrowser } from './browser.js';
import { openPages, type Pages, printed } from './pages.js';

const hostile = '../hostile/markup.yaml';
const view = { width: 1280, scheme: 'light' } as const;

describeBrowser('pages of role files that nobody trusts', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages({
      pair: [hostile, 'chef.yaml', '--explain'],
      show: ['show', hostile],
      gap: ['gap', 'chef.yaml', hostile],
      list: ['list', '--roles', '../hostile'],
      matrix: ['matrix', hostile, 'chef.yaml'],
    });
  });
  afterAll(() => pages.close());

  test.each(['pair', 'show', 'gap', 'list', 'matrix'])('%s: what they say stays text', async (name) => {
    const { seen, deeds } = await pages.visit(name, view, (page) =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        return {
          text: document.body.textContent ?? '',
          alien: all
            .map(({ localName }) => localName)
            .filter((tag) => ['script', 'img', 'iframe', 'object', 'i', 'u', 'form'].includes(tag)),
          handlers: all.flatMap((element) => element.getAttributeNames()).filter((attribute) => /^(on|style$)/.test(attribute)),
          once: ['h1', 'style', 'main'].map((tag) => document.querySelectorAll(tag).length),
          links: [...document.querySelectorAll('a')].map((link) => link.protocol).filter((protocol) => !/^(file|https?):$/.test(protocol)),
        };
      }),
    );
    expect({ ...seen, text: '', deeds }).toEqual({ text: '', alien: [], handlers: [], once: [1, 1, 1], links: [], deeds: [] });
    expect(seen.text).toContain('<script>alert("title")</script> & "quoted" &amp; \'single\'');
  });

  test('a whole text stays as it was written', async () => {
    const { seen } = await pages.visit('pair', view, (page) => page.locator('.prose').innerText());
    expect(seen).toContain('</p></section><script>alert("summary")</script> &lt;b&gt;not bold&lt;/b&gt; <!-- not a comment -->');
  });

  test('the policy lets in our style sheet, and would stop whatever got in beside it', async () => {
    const alien = '<style>h1{color:red}</style><script>document.title="ran"</script><img src="http://127.0.0.1:9/x.png">';
    pages.add('worse', (await printed(['baker.yaml', 'chef.yaml'])).replace('</main>', `${alien}</main>`));
    const { seen, deeds } = await pages.visit('worse', view, (page) =>
      page.evaluate(() => [
        document.title,
        getComputedStyle(document.body).maxWidth,
        getComputedStyle(document.querySelector('h1') ?? document.body).color,
      ]),
    );
    expect(seen).toEqual(['Baker vs. Head Chef: What Are the Differences?', '1216px', 'rgb(27, 31, 36)']);
    expect(deeds.map((deed) => deed.startsWith('console: ') && deed.includes('Content Security Policy'))).toEqual([true, true, true]);
  });
});
