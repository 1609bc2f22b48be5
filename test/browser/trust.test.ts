/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeBrowser } from './browser.js';
import { openPages, type Pages, printPage } from './pages.js';

const hostile = '../hostile/markup.yaml';
const view = { width: 1280, scheme: 'light' } as const;

describeBrowser('pages of untrusted role files', () => {
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

  test.each(['pair', 'show', 'gap', 'list', 'matrix'])('%s shows their content as text only', async (name) => {
    const { seen, activity } = await pages.visit(name, view, (page) =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        return {
          text: document.body.textContent ?? '',
          unexpected: all
            .map(({ localName }) => localName)
            .filter((tag) => ['script', 'img', 'iframe', 'object', 'i', 'u', 'form'].includes(tag)),
          handlers: all.flatMap((element) => element.getAttributeNames()).filter((attribute) => /^(on|style$)/.test(attribute)),
          once: ['h1', 'style', 'main'].map((tag) => document.querySelectorAll(tag).length),
          links: [...document.querySelectorAll('a')].map((link) => link.protocol).filter((protocol) => !/^(file|https?):$/.test(protocol)),
        };
      }),
    );
    expect({ ...seen, text: '', activity }).toEqual({ text: '', unexpected: [], handlers: [], once: [1, 1, 1], links: [], activity: [] });
    expect(seen.text).toContain('<script>alert("title")</script> & "quoted" &amp; \'single\'');
  });

  test('a long text stays as it was written', async () => {
    const { seen } = await pages.visit('pair', view, async (page) => {
      await page.getByText('What they do, in full').click();
      return page.locator('.prose').innerText();
    });
    expect(seen).toContain('</p></section><script>alert("summary")</script> &lt;b&gt;not bold&lt;/b&gt; <!-- not a comment -->');
  });

  test('the policy allows the style sheet, and blocks everything that is injected', async () => {
    const injected = '<style>h1{color:red}</style><script>document.title="ran"</script><img src="http://127.0.0.1:9/x.png">';
    pages.add('worse', (await printPage(['baker.yaml', 'chef.yaml'])).replace('</main>', `${injected}</main>`));
    const { seen, activity } = await pages.visit('worse', view, (page) =>
      page.evaluate(() => [
        document.title,
        getComputedStyle(document.body).maxWidth,
        getComputedStyle(document.querySelector('h1') ?? document.body).color,
      ]),
    );
    expect(seen).toEqual(['Baker vs. Head Chef: What Are the Differences?', '1280px', 'rgb(27, 31, 36)']);
    expect(activity.map((each) => each.startsWith('console: ') && each.includes('Content Security Policy'))).toEqual([true, true, true]);
  });
});
