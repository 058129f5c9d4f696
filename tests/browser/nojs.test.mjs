// Every kind of page works without JavaScript: on an old phone, or where it is switched off.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { logIn, openBrowser, openPage, phone, roles } from './browser.mjs';
import { crawl } from './crawl.mjs';
import { needsScript } from './needs-script.mjs';
import { startServer } from './start.mjs';

let server;
let browser;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const role of roles) {
  test(role, async () => {
    const page = await openPage(browser, server.url, { javaScriptEnabled: false, viewport: phone });
    await logIn(page, role);
    const problems = [];
    const found = await crawl(page, {
      visit: async ({ kind }) => problems.push(...(await needsScript(page)).map((problem) => `${kind} ${problem}`)),
    });
    // The crawl may have ended on a page for everybody, which has no menu.
    await page.goto('/');
    const menu = await page.locator('.site-menu a').first().isVisible();
    await page.context().close();
    assert.ok(menu, 'the menu is visible');
    assert.deepEqual([...problems, ...found.problems], []);
  });
}
