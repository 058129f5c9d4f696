// A document is filed on a telephone without a script, or comes in a package, is refused gently, and opened by whoever may.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { checkPage } from './check.mjs';
import { fill, follow, logIn, openBrowser, openPage, phone, press } from './browser.mjs';
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

test('a package whose papers lie in folders of their own is stored, though a browser sends no folders', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-package-'));
  const resources = ['person', 'document'].map((name) => ({ name, path: `${name}.csv` }));
  const files = Object.entries({
    'datapackage.json': JSON.stringify({ name: 'papirer', resources }),
    'person.csv': 'id,name,sex,interpreter\np1,Opdigtet Papirsen,female,none\n',
    'document.csv':
      'id,person,title,kind,direction,dated_on,correspondent,filed_on,file\n' +
      'd1,p1,Opholdskort,identity,in,2024-01-15,Udlændingestyrelsen,2024-01-16,files/1/kort.png\n' +
      'd2,p1,Ærligt brev,letter,in,2024-01-17,Skolen,2024-01-17,files/2/ærligt brev.txt\n',
    'files/1/kort.png': PICTURE,
    'files/2/ærligt brev.txt': 'Opdigtet.',
  });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const page = await openPage(browser, server.url);
  await logIn(page, 'analyst');
  await page.goto('/import');
  await page.locator('#files').setInputFiles(files.map(([path]) => join(folder, path)));
  await press(page, 'Indlæs');
  assert.match(await page.getByRole('status').first().innerText(), /Færdig: 3 nye rækker/);
  assert.deepEqual(await checkPage(page), []);
  await page.context().close();
  const leader = await openPage(browser, server.url);
  await logIn(leader, 'coordinator');
  await leader.goto('/persons?q=Papirsen');
  await follow(leader, 'Opdigtet Papirsen');
  const download = leader.waitForEvent('download');
  await follow(leader, 'Ærligt brev');
  assert.equal((await download).suggestedFilename(), 'ærligt brev.txt');
  await leader.context().close();
  rmSync(folder, { recursive: true });
});
