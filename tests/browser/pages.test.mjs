// Every kind of page, as every kind of user, in Danish and English, on a desktop and on a phone.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { desktop, logIn, openBrowser, openPage, phone, roles, speak } from './browser.mjs';
import { build, checkNarrow, checkPage, collectHtml, listen } from './check.mjs';
import { crawl, kind } from './crawl.mjs';
import { out, startServer } from './start.mjs';

let server;
let browser;
const html = collectHtml();

before(async () => {
  server = await startServer();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  html.remove();
});

const checked = new Set();

/** What is wrong with the page that is open, in the given sizes; pictures of it when something is, or when asked for. */
async function problemsOf(page, { quiet, user, kind, source, language, sizes }) {
  const name = `${user} ${kind}`;
  html.add(`${name} (${language})`, source);
  const problems = quiet.take();
  const spoken = await page.locator('html').getAttribute('lang');
  if (spoken !== language) problems.push(`says it is in ${spoken}, not ${language}`);

  const known = `${language} ${kind} ${build(source)}`;
  for (const size of checked.has(known) ? [] : sizes) {
    await page.setViewportSize(size);
    const found = [...(await checkPage(page)), ...(size === phone ? await checkNarrow(page) : [])];
    problems.push(...found.map((problem) => `${size.width}: ${problem}`));
    if (found.length > 0 || process.env.SAMSPIL_SCREENSHOTS) {
      const file = `${name}-${language}-${size.width}`.replace(/[^a-z0-9{}-]+/gi, '_');
      await page.screenshot({ path: join(out, `${file}.png`), fullPage: true });
    }
  }
  await page.setViewportSize(desktop);
  checked.add(known);
  return problems.map((problem) => `${name} (${language}) ${problem}`);
}

async function checkAll(page, user, from) {
  const quiet = listen(page);
  const problems = [];

  await speak(page, 'da');
  const found = await crawl(page, {
    from,
    visit: async ({ kind, html: source }) => {
      problems.push(...(await problemsOf(page, { quiet, user, kind, source, language: 'da', sizes: [desktop, phone] })));
    },
  });
  problems.push(...found.problems);

  // Another language changes the lengths of words, which shows on a phone first.
  await speak(page, 'en');
  quiet.take();
  for (const path of found.opened) {
    const source = await (await page.goto(path)).text();
    problems.push(...(await problemsOf(page, { quiet, user, kind: kind(path), source, language: 'en', sizes: [phone] })));
  }
  return { kinds: found.opened.length, problems };
}

test('a visitor who is not logged in', async () => {
  const page = await openPage(browser, server.url);
  const { problems } = await checkAll(page, 'visitor', ['/login']);
  await page.context().close();
  assert.deepEqual(problems, []);
});

for (const role of roles) {
  test(role, async (t) => {
    const page = await openPage(browser, server.url);
    await logIn(page, role);
    const { kinds, problems } = await checkAll(page, role, ['/']);
    await page.context().close();
    t.diagnostic(`${kinds} kinds of pages`);
    assert.deepEqual(problems, []);
  });
}

test('the HTML of all these pages is valid', async () => {
  assert.deepEqual(await html.errors(), []);
});
