// What goes wrong is said in Danish beside where it is, loses nothing, and is as accessible as the page it happened on.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { desktop, fill, follow, logIn, openBrowser, openPage, phone, press } from './browser.mjs';
import { checkNarrow, checkPage, collectHtml, listen } from './check.mjs';
import { startServer } from './start.mjs';

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

/** The page as it is shown now, on a desktop and on a phone, with what is folded away opened. */
async function sound(page, name) {
  html.add(name, await page.content());
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size);
    assert.deepEqual(await checkPage(page), [], `${name} at ${size.width}`);
  }
  assert.deepEqual(await checkNarrow(page), [], name);
  await page.setViewportSize(desktop);
}

/** The files of a package, as a browser sends them. */
function files(tables) {
  const resources = Object.keys(tables).map((path) => ({ name: path.replace('.csv', ''), path }));
  const all = { 'datapackage.json': JSON.stringify({ name: 'prøve', resources }), ...tables };
  return Object.entries(all).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
}

const HEAD = 'id,name,sex,interpreter,born_on';

test('a package with faults says file, line, column and what to do, stores nothing, and is stored when it is right', async () => {
  const page = await openPage(browser, server.url);
  const quiet = listen(page);
  await logIn(page, 'analyst');
  const send = async (people) => {
    await page.goto('/import');
    await page.locator('#files').setInputFiles(files({ 'person.csv': `${HEAD}\n${people}` }));
    await press(page, 'Indlæs');
  };
  await send('p1,Opdigtet Fejlsen,female,none,1990-02-30\np2,,male,none,1991-01-01\n');
  const rows = await page.locator('main table').first().locator('tbody tr').allInnerTexts();
  const told = rows.map((row) => row.split(/\s*\t\s*/));
  assert.deepEqual(told.map(([file, line]) => [file, line]), [['person.csv', '2'], ['person.csv', '3']]);
  assert.match(told[0][2] + told[1][2], /born_on.*name/);
  assert.match(await page.locator('#error-summary').innerText(), /Ret filerne, og indlæs dem igen\./);
  // A page that refuses answers 422, which a browser notes.
  assert.deepEqual(quiet.take().filter((line) => !line.includes('422')), []);
  await sound(page, 'faults of a package');
  await send('p1,Opdigtet Fejlsen,female,none,1990-02-28\n');
  assert.match(await page.getByRole('status').first().innerText(), /Færdig: 1 ny række/);
  await send('p1,Opdigtet Fejlsen,female,none,1990-02-28\n');
  assert.doesNotMatch(await page.getByRole('status').first().innerText(), /1 ny række/);
  await sound(page, 'a package that was stored');
  await page.context().close();
});

test('of two who correct the same goal at once the second is shown both versions, and nothing is lost', async () => {
  const [first, second] = [await openPage(browser, server.url), await openPage(browser, server.url)];
  for (const page of [first, second]) await logIn(page, 'caseworker');
  await first.goto('/persons');
  await first.locator('main table a[href^="/person/"]').first().click();
  await follow(first, 'Tilføj mål');
  await fill(first, { 'Type': 'Job', 'Målet med borgerens egne ord': 'Jeg vil være bager.' });
  await press(first, 'Gem');
  await first.getByRole('link', { name: /Jeg vil være bager/ }).last().click();
  const address = first.url();
  await second.goto(address);
  const goal = { first: 'Jeg vil være bager i Solbæk.', second: 'Jeg vil være kok.' };
  await first.goto(address);
  await fill(first, { 'Målet med borgerens egne ord': goal.first });
  await press(first, 'Gem');
  assert.ok(await first.locator('.alert-success').isVisible());
  await fill(second, { 'Målet med borgerens egne ord': goal.second });
  await press(second, 'Gem');
  assert.equal(await second.getByLabel('Målet med borgerens egne ord', { exact: true }).inputValue(), goal.second);
  assert.ok(await second.getByText(goal.first).first().isVisible(), 'what the other one wrote stands beside it');
  await sound(second, 'two versions');
  await press(second, 'Gem');
  assert.ok(await second.locator('.alert-success').isVisible(), 'whoever has seen both decides');
  for (const page of [first, second]) await page.context().close();
});

test('a form that is refused says at each field what is wrong, also in what is folded away', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'caseworker');
  await page.goto('/persons');
  await page.locator('main table a[href^="/person/"]').first().click();
  await follow(page, 'Registrér boligplacering');
  await fill(page, { 'Midlertidigt eller permanent': 'Permanent bolig', 'Indflytning': '32.13.2026' });
  await press(page, 'Gem');
  assert.ok(await page.locator('#error-summary').isVisible());
  assert.equal(await page.getByLabel('Indflytning', { exact: true }).inputValue(), '32.13.2026', 'what was typed stays');
  assert.ok((await page.locator('[aria-invalid="true"]').count()) >= 1);
  await sound(page, 'a refused form');
  await page.context().close();
});

test('a takeover that is shown before it is saved is accessible', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'caseworker');
  await follow(page, 'Ny visitering');
  await fill(page, { 'Personkreds': 'Flygtning', 'Besluttet': '15.05.2026', 'Navn': 'Opdigtet Prøvesen', 'Fødselsdato': '4.3.1990' });
  await press(page, 'Beregn overtagelsen');
  assert.match(await page.locator('#takeover').innerText(), /01\.07\.2026/);
  await sound(page, 'a takeover before it is saved');
  await page.context().close();
});

test('all of these pages are valid HTML', async () => {
  assert.deepEqual(await html.errors(), []);
});
