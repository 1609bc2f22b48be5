import { expect, test } from '@jest/globals';
import { blocksOfHtml } from '../../../src/importers/documents/html/read-html.js';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { listed, listing } from './listing.js';

test.each<[what: string, html: string, blocks: readonly string[]]>([
  ['reads headings', '<h1>Nurse</h1><h3>Pay<br>and leave</h3>', ['heading1: Nurse', 'heading3: Pay and leave']],
  [
    'reads headings by their role',
    '<div role="heading" aria-level="4">Pay</div><p role=heading>Leave</p>',
    ['heading4: Pay', 'heading2: Leave'],
  ],
  ['decodes entities', '<p>Q&amp;A &ndash; 5&nbsp;years &#8364;</p>', ['line: Q&A – 5 years €']],
  [
    'closes paragraphs and items that nobody closed',
    '<p>One<p>Two<ul><li>Three<li>Four</ul>',
    ['line: One', 'line: Two', 'item: Three', 'item: Four'],
  ],
  [
    'nests lists',
    '<ul><li>Care<ul><li>Day<ol><li>Early</ol><li>Night</ul><li>Help</ul>',
    ['item: Care', 'item1: Day', 'item2: Early', 'item1: Night', 'item: Help'],
  ],
  ['reads items with paragraphs', '<ul><li><p>Care</p><p>For all.</p></li></ul>', ['item: Care', 'line: For all.']],
  ['takes a bold item as an item', '<ul><li><b>Care</b></li></ul>', ['item: Care']],
  [
    'takes a bold paragraph as a heading',
    '<p><strong>Pay:</strong></p><p><span style="font-weight: 700">Leave</span></p><div><u>Hours</u></div>',
    ['heading7: Pay:', 'heading7: Leave', 'heading7: Hours'],
  ],
  ['takes a bold line as a heading', '<p><strong>Pay:</strong><br>Well.</p>', ['heading7: Pay:', 'line: Well.']],
  ['takes no bold sentence as a heading', '<p><b>We pay well.</b></p><p><b>Pay:</b> 10</p>', ['line: We pay well.', 'line: Pay: 10']],
  [
    'reads bullets that were typed',
    '<p>• Care</p><div>- Help<br/>- Clean<br/></div><p>✅ Cook</p>',
    ['item: Care', 'item: Help', 'item: Clean', 'item: Cook'],
  ],
  ['counts on over paragraphs', '<p>1. Care</p><p>2. Help</p><p>12. May</p>', ['item: Care', 'item: Help', 'line: 12. May']],
  [
    'joins what was broken in the middle of a sentence',
    '<p>Cares for people who cannot leave their homes or<br>beds, day and night.</p>',
    ['line: Cares for people who cannot leave their homes or beds, day and night.'],
  ],
  [
    'reads a table of data as rows',
    '<table><tr><th>Level<th>Pay<tr><td>A<td><tr><td>B<td>2</table>',
    ['row: Level | Pay', 'line: A', 'row: B | 2'],
  ],
  [
    'reads a table of a layout by its blocks',
    '<table><tr><td><h2>Left</h2>One.<td><ul><li>Two</ul></table>',
    ['heading2: Left', 'line: One.', 'item: Two'],
  ],
  [
    'reads terms and definitions as rows',
    '<dl><dt>Place<dd>Leeds<dt>Tongues<dd>English<dd>Welsh</dl>',
    ['row: Place | Leeds', 'row: Tongues | English | Welsh'],
  ],
  ['takes the term of a long definition as a heading', '<dl><dt>Duties<dd><ul><li>Care</ul></dl>', ['heading7: Duties', 'item: Care']],
  [
    'keeps the lines of preformatted text',
    '<pre>One\n- Two</pre><p style="white-space: pre-wrap">Three\nFour</p>',
    ['line: One', 'item: Two', 'line: Three', 'line: Four'],
  ],
  ['keeps words apart that a page shows apart', '<div><span>Full-time</span><span>Leeds</span></div>', ['line: Full-time Leeds']],
  [
    'keeps words together that a page shows as one',
    '<p><b>J</b>ava<em>Script</em> and <span>soft</span><span>ware</span></p>',
    ['line: JavaScript and software'],
  ],
  [
    'leaves out what surrounds the content',
    '<nav>Home</nav><script>x()</script><style>a{}</style><p>Care</p><footer>2024</footer><noscript>Turn it on</noscript><button>Apply</button>',
    ['line: Care'],
  ],
  [
    'leaves out what is hidden',
    '<p hidden>a</p><p style="display: none">b</p><i aria-hidden="true">c</i><div role="dialog"><p>d</p></div><p>Care</p>',
    ['line: Care'],
  ],
  [
    'leaves out forms and banners',
    '<div id="cookie-consent"><p>We use cookies.</p></div><p>Care for people at home.</p><form><p>Your name</p></form>',
    ['line: Care for people at home.'],
  ],
  ['keeps a form around the page', '<form id="page"><p>Care for people at home.</p></form>', ['line: Care for people at home.']],
  ['leaves out invisible characters', '<p>Kranken\u00ADpflege\u200B \uFEFFund\u2028mehr</p>', ['line: Krankenpflege und mehr']],
])('%s', async (_what, html, blocks) => {
  expect(await listing(`<!doctype html><body>${html}`, 'ad.html')).toEqual(blocks);
});

test.each<[what: string, html: string, blocks: readonly string[]]>([
  ['as it is', '<p>R&amp;D</p><ul><li>One</li></ul>', ['line: R&D', 'item: One']],
  ['escaped once', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;', ['line: R&D']],
  ['escaped twice', '&amp;lt;p&amp;gt;R&amp;amp;amp;D&amp;lt;/p&amp;gt;', ['line: R&D']],
  ['without tags', 'Less than &lt; 5 years', ['line: Less than < 5 years']],
])('reads a description %s', async (_what, html, blocks) => {
  expect((await blocksOfHtml(html)).map(listed)).toEqual(blocks);
});

const job = { '@type': 'JobPosting', title: 'Nurse' };

test.each<[what: string, html: string, data: readonly unknown[]]>([
  ['JSON-LD', `<script type="application/ld+json">${JSON.stringify(job)}</script>`, [job]],
  ['a list', `<script type="application/ld+json">[${JSON.stringify(job)}, {"@type": "Place"}]</script>`, [job, { '@type': 'Place' }]],
  ['a graph', `<script type="application/ld+json">{"@graph": [${JSON.stringify(job)}]}</script>`, [job]],
  [
    'comments and commas too many',
    '<script type="application/ld+json">/* one */ {"@type": "JobPosting", // two\n "title": "Nurse",}</script>',
    [job],
  ],
  ['marks of CDATA', `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(job)}\n//]]></script>`, [job]],
  ['comments of HTML', `<script type="application/ld+json"><!--${JSON.stringify(job)}--></script>`, [job]],
  [
    'line breaks in strings',
    '<script type="application/ld+json">{"@type": "JobPosting", "title": "Nur\n\tse"}</script>',
    [{ ...job, title: 'Nur\n\tse' }],
  ],
  [
    'addresses in strings',
    '<script type="application/ld+json">{"url": "https://example.org", }</script>',
    [{ url: 'https://example.org' }],
  ],
  ['escaped quotes', '<script type="application/ld+json">{&quot;title&quot;: &quot;Nurse&quot;}</script>', [{ title: 'Nurse' }]],
  ['data of the page', '<script id="__NEXT_DATA__" type="application/json">{"props": {}}</script>', [{ props: {} }]],
  ['data in a variable', '<script>window.__appData = {"job": {"title": "a } b"}}; window.x = 1;</script>', [{ job: { title: 'a } b' } }]],
  ['data in a string', '<script>window.__state = JSON.parse("{\\"job\\": 1}")</script>', [{ job: 1 }]],
  ['nothing in code', '<script>var a = {b: 1}; function f() { return {"a": 1}; }</script>', []],
  ['nothing in mistakes', '<script type="application/ld+json">{"title": </script>', []],
  ['nothing that is nested too deeply', `<script type="application/ld+json">${'['.repeat(200)}${']'.repeat(200)}</script>`, []],
  [
    'Microdata',
    '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Nurse</h1><meta itemprop="datePosted" content="2024-05-01">' +
      '<time itemprop="validThrough" datetime="2024-06-01">June</time><a itemprop="url" href="https://example.org">here</a><span itemprop="skills">Care</span><span itemprop="skills">Help</span>' +
      '<div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Acme</b></div><div itemprop="description"><p>Care.</p></div></div>',
    [
      {
        '@type': 'JobPosting',
        title: 'Nurse',
        datePosted: '2024-05-01',
        validThrough: '2024-06-01',
        url: 'https://example.org',
        skills: ['Care', 'Help'],
        hiringOrganization: { '@type': 'Organization', name: 'Acme' },
        description: '<p>Care.</p>',
      },
    ],
  ],
])('finds data: %s', async (_what, html, data) => {
  expect((await openSourceFile(Buffer.from(`<!doctype html><title>A</title><body><p>Care</p>${html}`), 'ad.html').document()).data).toEqual(
    data,
  );
});

test('takes the title of the page, not that of a picture', async () => {
  const html = '<html><head><title>Nurse &amp; more</title></head><body><svg><title>Logo</title></svg><p>Care</p>';
  expect(await openSourceFile(Buffer.from(html), 'ad.html').document()).toMatchObject({ title: 'Nurse & more', places: null });
});

test('reads a page that was saved as one file', async () => {
  const mhtml = [
    'From: <Saved by a browser>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="--=_part"',
    '',
    '----=_part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html><body><p style=3D"color: red">Caf=C3=A9 and a very=',
    ' long line</p></body></html>',
    '----=_part',
    'Content-Type: image/png',
    '',
    'x',
    '----=_part--',
  ].join('\r\n');
  expect(await listing(mhtml, 'ad.mhtml')).toEqual(['line: Café and a very long line']);
  await expect(listing(mhtml.replace('text/html; c', 'text/css; c'), 'ad.mhtml')).rejects.toThrow('ad.mhtml has no web page in it');
});

test.each<[what: string, html: string, message: string]>([
  ['100,000 open elements', '<div>'.repeat(100_000), 'ad.html is nested too deeply: more than 1000 elements are open'],
  ['a million items', `<ul>${'<li>a'.repeat(1_000_000)}`, 'ad.html is too large: it has more than 20000 lines of text'],
  ['a million breaks', `<p>${'Care<br>'.repeat(1_000_000)}`, 'ad.html is too large: it has more than 20000 lines of text'],
  ['100 MB', `<p>${'a'.repeat(100_000_000)}`, 'ad.html is too large: more than 10 MB'],
  ['a page without text', '<script>1</script>', 'ad.html has no text'],
])('refuses %s', async (_what, html, message) => {
  await expect(listing(`<html>${html}`, 'ad.html')).rejects.toThrow(expect.objectContaining({ name: 'UserError', message }));
});
