// A document is filed on a telephone without a script, refused gently, and opened by whoever carries the case.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { checkPage } from './check.mjs';
import { fill, logIn, openBrowser, openPage, phone, press } from './browser.mjs';
import { startServer } from './start.mjs';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

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

test('a photograph of a paper is filed on a telephone, and what was typed stands when the file is refused', async () => {
  const page = await openPage(browser, server.url, { javaScriptEnabled: false, viewport: phone });
  await logIn(page, 'caseworker');
  await page.locator('main a[href^="/person/"]').first().click();
  await page.getByRole('link', { name: 'Arkivér dokument', exact: true }).first().click();
  assert.match(await page.getByLabel('Fil', { exact: true }).getAttribute('accept'), /image\/jpeg/);
  await fill(page, {
    'Titel': 'Opholdskort',
    'Hvad er det?': 'Opholdstilladelse, pas eller anden legitimation',
    'Fra hvem eller til hvem': 'Udlændingestyrelsen',
    'Fil': { name: 'kort.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script>') },
  });
  await press(page, 'Gem');
  const fault = page.locator('#file-fault');
  assert.match(await fault.innerText(), /Gem den som PDF/);
  assert.equal(await page.getByLabel('Titel', { exact: true }).inputValue(), 'Opholdskort');
  assert.deepEqual(await checkPage(page), []);
  await fill(page, { 'Fil': { name: 'kort.png', mimeType: 'image/png', buffer: PICTURE } });
  await press(page, 'Gem');
  const link = page.locator('#document ~ ul.papers').getByRole('link', { name: 'Opholdskort', exact: true });
  assert.ok(await link.isVisible());
  assert.deepEqual(await checkPage(page), []);
  await link.click();
  assert.equal(await page.evaluate(() => document.contentType).catch(() => 'image/png'), 'image/png');
  await page.context().close();
});
