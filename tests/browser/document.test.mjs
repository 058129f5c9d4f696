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

const HTML = { name: 'kort.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script>') };

/** The form for a new document of the first person on Min dag, filled in but for its file. */
async function documentForm(options) {
  const page = await openPage(browser, server.url, options);
  await logIn(page, 'caseworker');
  await page.locator('main a[href^="/person/"]').first().click();
  await page.getByRole('link', { name: 'Arkivér dokument', exact: true }).first().click();
  await fill(page, {
    'Titel': 'Opholdskort',
    'Hvad er det?': 'Opholdstilladelse, pas eller anden legitimation',
    'Fra hvem eller til hvem': 'Udlændingestyrelsen',
  });
  return page;
}

const filed = (page) => page.locator('ul.papers').getByRole('link', { name: 'Opholdskort', exact: true }).first();

test('a photograph of a paper is filed on a telephone without a script, and what was typed outlives a refusal', async () => {
  const page = await documentForm({ javaScriptEnabled: false, viewport: phone });
  assert.match(await page.locator('#file').getAttribute('accept'), /image\/jpeg/);
  await page.locator('#file').setInputFiles(HTML);
  await press(page, 'Gem');
  assert.match(await page.locator('#file-fault').innerText(), /Gem den som PDF/);
  assert.equal(await page.locator('#title').inputValue(), 'Opholdskort');
  await page.locator('#file').setInputFiles({ name: 'kort.png', mimeType: 'image/png', buffer: PICTURE });
  await press(page, 'Gem');
  assert.ok(await filed(page).isVisible());
  const shown = page.waitForResponse((answer) => answer.url().endsWith('/file'));
  await filed(page).click();
  const answer = await shown;
  assert.equal(answer.headers()['content-type'], 'image/png');
  assert.match(answer.headers()['content-security-policy'], /sandbox/);
  await page.context().close();
});

test('the form, its refusal and the list of documents can be used by everybody', async () => {
  const page = await documentForm({ viewport: phone });
  assert.deepEqual(await checkPage(page), []);
  await page.locator('#file').setInputFiles(HTML);
  await press(page, 'Gem');
  await page.locator('#file-fault').waitFor();
  assert.deepEqual(await checkPage(page), []);
  await page.locator('#file').setInputFiles({ name: 'brev.txt', mimeType: 'text/plain', buffer: Buffer.from('Opdigtet.') });
  await press(page, 'Gem');
  await filed(page).waitFor();
  assert.deepEqual(await checkPage(page), []);
  // A text is taken home, and not shown.
  const download = page.waitForEvent('download');
  await filed(page).click();
  assert.equal((await download).suggestedFilename(), 'brev.txt');
  await page.context().close();
});
