// How many actions the common registrations take, counted from Min dag; docs/effort.md shows the table.
// SPDX-License-Identifier: MPL-2.0
//
// An action is a click, a field filled in, or a page that has to be waited for. A field that is filled in beforehand is
// none. UPDATE_EFFORT=1 writes the table; without it the test fails when the table says something else.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { fill, logIn, openBrowser, openPage } from './browser.mjs';
import { startServer } from './start.mjs';

const MOST = 10;
const table = new URL('../../docs/effort.md', import.meta.url);
const counted = [];

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

/** A user whose every action is counted. */
class Counted {
  clicks = 0;
  fields = 0;
  pages = 0;

  constructor(page) {
    this.page = page;
    page.on('response', (answer) => {
      const request = answer.request();
      const shown = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (shown && (answer.status() < 300 || answer.status() >= 400)) this.pages += 1;
    });
  }

  async click(locator) {
    this.clicks += 1;
    await Promise.all([this.page.waitForEvent('domcontentloaded'), locator.click()]);
  }

  async follow(name) {
    await this.click(this.page.locator('main, nav').getByRole('link', { name, exact: true }).first());
  }

  async press(name) {
    await this.click(this.page.getByRole('button', { name, exact: true }).first());
  }

  async fill(fields) {
    this.fields += Object.keys(fields).length;
    await fill(this.page, fields);
  }

  async choose(selector, option) {
    this.fields += 1;
    await this.page.locator(selector).selectOption(option);
  }

  /** The first person on the page. */
  async openSomebody() {
    await this.click(this.page.locator('main a[href^="/person/"]').first());
    if (!/\/person\/[0-9a-f-]{36}$/.test(new URL(this.page.url()).pathname)) {
      throw new Error(`${this.page.url()} is not the page of a person`);
    }
  }

  get actions() {
    return this.clicks + this.fields + this.pages;
  }
}

/** Counts what a registration takes from the first page after the log-in, and that it was kept. */
async function count(name, persons, register) {
  const page = await openPage(browser, server.url);
  await logIn(page, 'caseworker');
  assert.equal(await page.locator('h1').innerText(), 'Min dag');
  const user = new Counted(page);
  await register(user);
  assert.ok(await page.locator('.alert-success').isVisible(), `${name} is kept: ${await page.locator('main').innerText()}`);
  const { clicks, fields, pages, actions } = user;
  counted.push({ name, persons, clicks, fields, pages, actions });
  await page.context().close();
  assert.ok(actions <= MOST * persons, `${name} takes ${actions} actions, at most ${MOST * persons} are allowed`);
}

const forms = {
  'A talk': ['Registrér samtale', (user) => user.fill({ 'Form': 'Fremmøde' })],
  'A note': ['Skriv notat', (user) => user.fill({ 'Type': 'Telefon', 'Hvad skete der?': 'Aftalt møde på torsdag.' })],
  'A document': [
    'Arkivér dokument',
    (user) =>
      user.fill({
        'Titel': 'Brev fra centret',
        'Hvad er det?': 'Brev eller mail',
        'Fra hvem eller til hvem': 'Center Sandholm',
        'Fil': { name: 'Brev.txt', mimeType: 'text/plain', buffer: Buffer.from('Opdigtet til en test.') },
      }),
  ],
  'A contract with three goals': [
    'Opret kontrakt',
    (user) =>
      user.fill({
        'Status': 'Kladde',
        'Mål om job': 'Jeg vil være bager.',
        'Mål om uddannelse': 'Jeg vil tage en erhvervsuddannelse.',
        'Mål om dansk': 'Jeg vil kunne tale med mine kolleger.',
      }),
  ],
  'An offer with a company': [
    'Registrér tilbud',
    (user) => user.fill({ 'Type': 'Virksomhedspraktik', 'Status': 'I gang', 'Virksomhed eller udbyder': 'Solbæk Bageri' }),
  ],
  'A move': [
    'Registrér boligplacering',
    async (user) => {
      await user.choose('#dwelling', { index: 1 });
      await user.fill({ 'Midlertidigt eller permanent': 'Permanent bolig' });
    },
  ],
};

for (const [name, [link, write]] of Object.entries(forms)) {
  test(`${name.toLowerCase()} takes at most ${MOST} actions`, () =>
    count(name, 1, async (user) => {
      await user.openSomebody();
      await user.follow(link);
      await write(user);
      await user.press('Gem');
    }));
}

test(`a reason for absence takes at most ${MOST} actions`, () =>
  count('A reason for absence', 1, async (user) => {
    const alarm = user.page.locator('form[action="/absence-reason"]').first();
    user.fields += 1;
    await alarm.locator('select').selectOption({ label: 'Syg' });
    await user.click(alarm.getByRole('button'));
  }));

test(`a family of five from a visitation takes at most ${MOST} actions a person`, () =>
  count('A family of five from a visitation', 5, async (user) => {
    await user.follow('Ny visitering');
    await user.fill({ 'Personkreds': 'Flygtning', 'Besluttet': '15.05.2026' });
    const births = ['04.03.1985', '11.08.1987', '02.02.2012', '19.05.2015', '30.10.2020'];
    for (const [at, born] of births.entries()) {
      if (at > 0) await user.press('Tilføj et familiemedlem');
      user.fields += 2;
      await user.page.locator(`#name_${at}`).fill(`Prøve Person ${at + 1}`);
      await user.page.locator(`#born_on_${at}`).fill(born);
    }
    await user.press('Beregn overtagelsen');
    await user.press('Registrér og opret sag');
  }));

test('the table of docs/effort.md says what was counted', () => {
  assert.equal(counted.length, Object.keys(forms).length + 2, 'everything was counted');
  const lines = counted.map(
    ({ name, persons, clicks, fields, pages, actions }) =>
      `| ${name} | ${clicks} | ${fields} | ${pages} | ${actions} | ${MOST * persons} |`,
  );
  const text = [
    '# What a registration takes',
    '',
    'Counted in a browser by `tests/browser/effort.test.mjs`, for a caseworker who stands on *Min dag*. An action is a click, a field',
    'filled in, or a page that has to be waited for; what the form fills in by itself is none.',
    '`UPDATE_EFFORT=1 scripts/browser-tests effort.test.mjs` writes this page.',
    '',
    '| | clicks | fields | pages | actions | at most |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
  if (process.env.UPDATE_EFFORT) writeFileSync(table, text);
  assert.equal(readFileSync(table, 'utf8'), text, 'docs/effort.md is older than the forms');
});
