// What is written in a case for some alone: a message to another unit, what another partner is asked, guidance on
// returning. Each role looks everywhere it can, and finds what is theirs.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { logIn, openBrowser, openPage, roles } from './browser.mjs';
import { lookEverywhere } from './look.mjs';
import { startServer } from './start.mjs';

let server;
let browser;
let person;
/** The records with the words, by kind. */
const written = {};
/** The links of the two partners, each with its code. */
const partners = [];

/** Words that are written in the case, and the roles that may read them: nobody else finds them anywhere. */
const words = {
  'a message to the language centre': ['støvlekammer', ['caseworker', 'coordinator', 'teacher']],
  'a message to the company service': ['kørekortmappe', ['caseworker', 'coordinator', 'company-consultant']],
  'what one partner is asked': ['rulleskøjteklub', ['caseworker', 'coordinator']],
  'what another partner is asked': ['kajakværksted', ['caseworker', 'coordinator']],
  'guidance on returning': ['olivenlunden', ['caseworker', 'coordinator', 'return-adviser']],
};
const word = (what) => words[what][0];

/** The roles whose unit the person is referred to: they open the file, and still find only what is theirs. */
const referred = ['teacher', 'company-consultant', 'housing-officer', 'return-adviser'];

/** Where else it could be told: lists, searches, exports and the calendar's feed. */
function places() {
  const records = Object.entries(written).flatMap(([kind, ids]) =>
    ids.flatMap((id) => [`/person/${person}/${kind}/${id}`, `/api/v1/persons/${person}/${kind}/${id}`]),
  );
  // A page repeats what is searched for: half of each word would find it, and is not the word.
  const searches = Object.values(words).flatMap(([word]) => {
    const half = encodeURIComponent(word.slice(0, -3));
    return ['/persons?q=', '/api/v1/persons?q=', '/catalogue?q=', '/api/v1/catalogue?q='].map((path) => path + half);
  });
  const pages = ['messages', 'refer', 'deadlines', 'team', 'reception', 'friend', 'catalogue', 'family', 'contracts', 'move-in'];
  return [
    ...records,
    ...searches,
    ...pages.map((page) => `/person/${person}/${page}`),
    ...['/calendar', '/calendar.ics', '/catalogue/file', '/catalogue/file?with=received', '/api/hsds/3.1/services'],
    ...['/tasks', '/guidance', '/persons', '/partners', '/agreements', '/volunteers/wishes', '/volunteers/match'],
    ...['/status', '/status/participation', '/status/frozen', '/distribution', '/import', '/accounts', '/activities/health'],
  ];
}

/** Somebody whom the team member of the demonstration and its caseworker both know. */
async function knownToBoth() {
  const files = async (role) => {
    const page = await openPage(browser, server.url);
    await logIn(page, role);
    const list = await (await page.context().request.get('/api/v1/persons')).json();
    await page.context().close();
    return list.items.map((item) => item.id);
  };
  const theirs = await files('team-member');
  const found = (await files('caseworker')).find((id) => theirs.includes(id));
  assert.ok(found, 'the team member is in the team of somebody of the caseworker');
  return found;
}

/** Sends a form of a page as it stands there, with these fields. */
async function send(page, path, fields) {
  await page.goto(path);
  const csrf = await page.locator('input[name="csrf"]').first().inputValue();
  const answer = await page.context().request.post(path.split('?')[0], { form: { csrf, ...fields } });
  assert.ok(answer.status() < 400, `${path} ${answer.status()} ${await answer.text()}`);
  return answer.text();
}

/** The value of the choice in a list on the page that is open. */
const choice = (page, list, text) => page.locator(`#${list} option`, { hasText: text }).first().getAttribute('value');

async function refer(page, organisation, asks) {
  const fields = { referral_purpose: 'leisure', asks, consented_on: today(), tell: 'name' };
  const sent = await send(page, `/person/${person}/refer`, { organisation, ...fields, shown: person, do: 'send' });
  const [, link] = sent.match(/(\/link\/[\w.-]+)/);
  partners.push({ link, page: sent });
}

const today = () => new Date().toISOString().slice(0, 10);

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  person = await knownToBoth();
  const page = await openPage(browser, server.url);
  await logIn(page, 'caseworker');
  // Everybody who can be referred to has to do with the person: nothing is withheld because they are strangers.
  for (const unit of ['Virksomhedsservice', 'Boligteamet', 'Repatrieringsvejledningen', 'Sprogcenter Fjorden']) {
    const danish = unit.startsWith('Sprog');
    const path = `/person/${person}/${danish ? 'danish-referral' : 'referral'}/new`;
    await page.goto(path);
    const field = danish ? 'centre' : 'unit';
    const form = { [field]: await choice(page, field, unit), starts_on: today() };
    const csrf = await page.locator('input[name="csrf"]').first().inputValue();
    await page.context().request.post(path, { form: { csrf, ...form } });
    // Where the demonstration has referred them already, that is as good: what counts is that it stands there today.
    const list = await (await page.context().request.get(`/api/v1${path.replace('/person/', '/persons/').replace('/new', '')}`)).json();
    const stands = list.items.some((item) => item[field] === form[field] && (!item.ends_on || item.ends_on >= today()));
    assert.ok(stands, `the person is referred to ${unit}`);
  }
  const messages = `/person/${person}/messages`;
  for (const [unit, what] of [['Sprogcenter', 'the language centre'], ['Virksomheds', 'the company service']]) {
    await page.goto(messages);
    const to = await choice(page, 'to', unit);
    assert.ok(to, `one can write to ${unit}`);
    await send(page, messages, { to, subject: 'Spørgsmål', message_text: `Har I et ${word(`a message to ${what}`)}?` });
  }
  await page.goto(`/person/${person}/refer`);
  const parties = await page.locator('#organisation option[value]:not([value=""])').evaluateAll((all) => all.map((one) => one.value));
  await refer(page, parties[0], `En plads i en ${word('what one partner is asked')}`);
  await refer(page, parties[1], `En plads i et ${word('what another partner is asked')}`);
  await send(page, `/person/${person}/return-guidance/new`, {
    held_on: today(),
    kind: 'asked',
    form: 'meeting',
    language: 'arabisk',
    topics: `Spurgte til ${word('guidance on returning')}`,
  });
  let told = '';
  for (const kind of ['message', 'partner-referral', 'return-guidance']) {
    const list = await (await page.context().request.get(`/api/v1/persons/${person}/${kind}`)).json();
    written[kind] = list.items.map((item) => item.id);
    told += JSON.stringify(list.items).toLowerCase();
  }
  for (const what of Object.keys(words)) assert.ok(told.includes(word(what)), `${what} is written: otherwise nothing is proven`);
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const role of roles) {
  test(`a ${role} finds of what is written in a case what is theirs, and nothing else anywhere`, async () => {
    const page = await openPage(browser, server.url);
    await logIn(page, role);
    if (referred.includes(role)) {
      const file = await page.context().request.get(`/person/${person}`);
      assert.equal(file.status(), 200, `a ${role} has to do with the person`);
    }
    const found = new Map(Object.keys(words).map((what) => [what, []]));
    const visit = (path, text) => {
      for (const what of found.keys()) if (text.toLowerCase().includes(word(what))) found.get(what).push(path);
    };
    const opened = await lookEverywhere(page, { person, places: places(), visit });
    assert.ok(opened > 15, `${opened} places are open`);
    for (const [what, [, readers]] of Object.entries(words)) {
      if (readers.includes(role)) assert.ok(found.get(what).length > 0, `${what} is found by a ${role}: otherwise nothing is proven`);
      else assert.deepEqual(found.get(what), [], `${what} is told to a ${role}`);
    }
    await page.context().close();
  });
}

test('a partner reads what it is asked itself, and nothing of another partner or of the case', async () => {
  for (const [at, { link, page: handed }] of partners.entries()) {
    const page = await openPage(browser, server.url);
    await page.goto(link);
    await page.locator('#code').fill(handed.match(/class="alert-text">[^<]*<strong>([^<]+)<\/strong>/)[1]);
    await page.locator('main button[type="submit"]').first().click();
    await page.locator('#code').waitFor({ state: 'detached' });
    const told = (await page.content()).toLowerCase();
    const own = ['what one partner is asked', 'what another partner is asked'][at];
    for (const what of Object.keys(words)) assert.equal(told.includes(word(what)), what === own, `${what} behind the link of ${at}`);
    for (const path of places()) {
      const text = (await (await page.context().request.get(path)).text()).toLowerCase();
      for (const what of Object.keys(words)) assert.ok(!text.includes(word(what)), `${what} on ${path}`);
    }
    await page.context().close();
  }
});
