// The main job of a caseworker: a family is visited to the municipality, housed, taught, put to work and counted.
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
async function registerVisitation(page, name) {
  await logIn(page, 'caseworker');
  assert.equal(await page.locator('h1').innerText(), 'Min dag');

  await follow(page, 'Ny visitering');
  await fill(page, {
    'Personkreds': 'Flygtning',
    'Besluttet': '15.05.2026',
    'Navn': name,
    'Fødselsdato': '4.3.1990',
  });
  await press(page, 'Beregn overtagelsen');
  const takeover = await page.locator('#takeover').innerText();
  assert.match(takeover, /Overtagelse den 01\.07\.2026/);
  assert.match(takeover, /Integrationsloven § 4/);

  await press(page, 'Registrér og opret sag');
  assert.equal(await page.locator('.person-header h1').innerText(), name);
}

/** Follows the link that adds something to the person's file, fills in its form and saves it. */
async function add(page, link, fields) {
  await follow(page, link);
  await fill(page, fields);
  await press(page, 'Gem');
  assert.ok(await page.locator('.alert-success').isVisible(), `${link} is saved`);
}

/** What is due of somebody, and how far each is, on the page that explains their deadlines. */
async function states(page, file) {
  await page.goto(`${file}/deadlines`);
  const panels = await page.locator('section.panel').evaluateAll((all) => all.map((one) => [one.querySelector('.source')?.innerText.split(' (')[0], one.innerText]));
  return Object.fromEntries(panels);
}

const DUTIES = ['Kontrakten er underskrevet', 'Henvist til danskuddannelse', 'Første virksomhedsrettede tilbud'];

const ways = {
  'on a desktop': {},
  'on a phone': { viewport: phone },
  'without JavaScript': { javaScriptEnabled: false },
};

for (const [way, options] of Object.entries(ways)) {
  test(`b01_a visitation is registered in few actions ${way}`, async () => {
    const page = await openPage(browser, server.url, options);
    await registerVisitation(page, `Amina Tesfay ${way}`);
    await page.context().close();
  });
}

test('b04_a person is housed, referred, given an offer and a contract, and each closes its deadline by itself', async () => {
  const page = await openPage(browser, server.url);
  await registerVisitation(page, 'Samir Haddad');
  const before = await states(page, page.url().match(/^.*\/person\/[0-9a-f-]+/)[0]);
  await page.goBack();
  await add(page, 'Skriv notat', { 'Type': 'Møde', 'Hvad skete der?': 'Vi talte om bolig og skole.' });
  assert.match(await page.locator('article.note').first().innerText(), /Vi talte om bolig og skole\./);

  await follow(page, 'Registrér boligplacering');
  await page.locator('#dwelling').selectOption({ index: 1 });
  await fill(page, { 'Midlertidigt eller permanent': 'Permanent bolig', 'Indflytning': '01.07.2026' });
  await press(page, 'Gem');
  assert.ok(await page.locator('.alert-success').isVisible());
  // Where many have moved to the area already, that is pointed out first.
  await page.goto(page.url().match(/^.*\/person\/[0-9a-f-]+/)[0]);

  await add(page, 'Tilføj mål', { 'Type': 'Job', 'Målet med borgerens egne ord': 'Jeg vil være bager.' });
  await add(page, 'Skriv kompetenceafklaring', {
    'Talt igennem med borgeren': '03.07.2026',
    'Interesser og styrker': 'Har bagt hele sit liv.',
  });
  await follow(page, 'Registrér tilbud');
  await fill(page, {
    'Type': 'Virksomhedspraktik',
    'Status': 'I gang',
    'Virksomhed eller udbyder': 'Solbæk Bageri',
    'Fra dato': '06.07.2026',
    'Timer om ugen': '20',
  });
  await page.locator('#goal').selectOption({ index: 1 });
  await press(page, 'Gem');
  assert.ok(await page.locator('.alert-success').isVisible());

  const file = page.url().match(/^.*\/person\/[0-9a-f-]+/)[0];
  await page.goto(file);
  await follow(page, 'Henvis til danskuddannelse');
  await page.locator('#centre').selectOption({ index: 1 });
  await fill(page, { 'Henvist': '06.07.2026' });
  await press(page, 'Gem');
  assert.ok(await page.locator('.alert-success').isVisible(), 'the referral is saved');

  await page.goto(file);
  await follow(page, 'Opret kontrakt');
  await fill(page, {
    'Status': 'Underskrevet',
    'Kontrakten er lavet': '06.07.2026',
    'Programmet begynder': '06.07.2026',
    'Borgeren skrev under': '06.07.2026',
    'Kommunen skrev under': '06.07.2026',
    'Erklæringen er underskrevet': '06.07.2026',
    'Forklaret på': 'arabisk',
  });
  await press(page, 'Gem');
  assert.ok(await page.locator('.alert-success').isVisible(), 'the contract is saved');

  const after = await states(page, file);
  for (const duty of DUTIES) {
    assert.doesNotMatch(before[duty], /Overholdt/, `${duty} before`);
    assert.match(after[duty], /Overholdt/, `${duty} after`);
  }
  await page.context().close();
});

test('a visitation without a name is refused, and says at the field what is missing', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'caseworker');
  await follow(page, 'Ny visitering');
  await press(page, 'Beregn overtagelsen');
  assert.ok(await page.locator('#error-summary').isVisible());
  assert.ok((await page.locator('[aria-invalid="true"]').count()) > 0);
  await page.context().close();
});

test('b07_the coordinator sees the six guideposts, and the politician no person', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'coordinator');
  await page.goto('/status');
  assert.equal(await page.locator('main h2').count() >= 6, true);
  await page.context().close();

  const other = await openPage(browser, server.url);
  await logIn(other, 'politician');
  assert.equal(new URL(other.url()).pathname, '/status');
  assert.equal(await other.locator('main a[href^="/person"]').count(), 0);
  await other.context().close();
});
