// The main job of a caseworker: a family is assigned to the municipality, and their cases are opened.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { fill, follow, logIn, openBrowser, openPage, phone, press } from './browser.mjs';
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

/** From the start page to the page of a new person, with the words a caseworker reads. */
async function registerVisitation(page) {
  await logIn(page, 'caseworker');
  assert.equal(await page.locator('h1').innerText(), 'Min dag');

  await follow(page, 'Registrér visitation');
  await fill(page, {
    'Fornavn': 'Olena',
    'Efternavn': 'Testenko',
    'Overtagelse': '2026-12-01',
  });
  await press(page, 'Registrér');

  assert.match(await page.locator('.person-header h1').innerText(), /Olena Testenko/);
}

const ways = {
  'on a desktop': {},
  'on a phone': { viewport: phone },
  'without JavaScript': { javaScriptEnabled: false },
};

for (const [way, options] of Object.entries(ways)) {
  test(`a visitation is registered ${way}`, async () => {
    const page = await openPage(browser, server.url, options);
    await registerVisitation(page);
    await page.context().close();
  });
}

test('a visitation without a name is refused, and says at the field what is missing', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'caseworker');
  await follow(page, 'Registrér visitation');
  await press(page, 'Registrér');
  assert.ok(await page.locator('[data-module="error-summary"]').isVisible());
  assert.ok((await page.locator('[aria-invalid="true"]').count()) > 0);
  await page.context().close();
});
