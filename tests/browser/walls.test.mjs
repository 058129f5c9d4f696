// What each role sees of activities, partners and the catalogue, and what it must not see: on pages, for programs, in the
// search, in exports and in the calendar's feed.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { fill, logIn, openBrowser, openPage, press, roles } from './browser.mjs';
import { startServer } from './start.mjs';

let server;
let browser;

/** Words that stand in the demonstration and belong to some alone. */
const secrets = {
  offers: ['Gerda Bach', 'spisebord og seks stole'],
  minutes: ['Caféen er fuld om torsdagen'],
  contacts: ['Kirsten Holm'],
  followUps: ['Finde to frivillige til fredag'],
  unpublished: ['Mentor på natholdet', 'Et hemmeligt hold'],
  volunteers: ['Poul Dam'],
};

/** Who may see what; nobody else may. */
const seenBy = {
  offers: ['coordinator'],
  minutes: ['caseworker', 'coordinator', 'teacher', 'company-consultant', 'housing-officer', 'return-adviser', 'analyst', 'team-member', 'volunteer-coordinator'],
  contacts: ['caseworker', 'coordinator', 'company-consultant', 'housing-officer', 'return-adviser'],
  followUps: ['caseworker', 'coordinator', 'return-adviser'],
  unpublished: ['caseworker', 'coordinator', 'analyst', 'teacher', 'company-consultant', 'housing-officer', 'return-adviser', 'team-member', 'volunteer-coordinator'],
  volunteers: ['caseworker', 'coordinator', 'volunteer-coordinator'],
};

/** Every place in which something of it could be told. */
const places = [
  '/activities', '/activities/follow-ups', '/activities/joint', '/training', '/suitcases', '/suitcases/results',
  '/calendar', '/calendar?words=ar', '/calendar.ics', '/api/v1/calendar',
  '/catalogue', '/catalogue?q=nathold', '/api/v1/catalogue', '/api/v1/catalogue?q=nathold', '/catalogue/exchange', '/catalogue/file',
  '/partners', '/partners?kind=humanitarian', '/partners/places', '/agreements', '/consultations', '/offers', '/guidance',
  '/status', '/status/participation', '/persons?q=Gerda', '/api/v1/persons?q=Gerda', '/tasks', '/',
  '/register/activity', '/register/activity-meeting', '/register/activity-follow-up', '/register/organisation-contact', '/register/citizen-offer',
  '/api/v1/register/activity', '/api/v1/register/activity-meeting', '/api/v1/register/activity-follow-up', '/api/v1/register/organisation-contact',
  '/api/v1/register/citizen-offer', '/api/hsds/3.1/services',
  '/volunteers', '/volunteers/wishes', '/volunteers/match', '/register/volunteer', '/api/v1/register/volunteer', '/persons?q=Poul',
  '/activities/health', '/register/activity-shift', '/api/v1/register/activity-shift',
];

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  // An activity that is not published, beside those of the demonstration.
  const page = await openPage(browser, server.url);
  await logIn(page, 'coordinator');
  await page.goto('/register/activity/new');
  await fill(page, { 'Navn': 'Et hemmeligt hold', 'Beskrivelse': 'Under forberedelse.' });
  await page.getByLabel('Hvor langt er den?').selectOption('planned');
  await press(page, 'Gem');
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Everything the visitor is told in any of the places, and which of them it could open. */
async function told(page) {
  const found = new Map();
  let opened = 0;
  for (const path of places) {
    const answer = await page.context().request.get(path, { maxRedirects: 0 });
    const text = await answer.text();
    assert.ok(answer.status() < 500, `${path} ${answer.status()}`);
    opened += answer.status() === 200;
    for (const [what, words] of Object.entries(secrets)) {
      // The catalogue's own entry of that name and the activity are each looked for.
      if (words.some((word) => text.includes(word))) found.set(what, [...(found.get(what) ?? []), path]);
    }
  }
  return { found, opened };
}

for (const role of roles) {
  test(`a ${role} is told of activities, partners and the catalogue what is theirs, and nothing else anywhere`, async () => {
    const page = await openPage(browser, server.url);
    await logIn(page, role);
    const { found, opened } = await told(page);
    assert.ok(opened > 8, `${opened} places are open`);
    for (const [what, those] of Object.entries(seenBy)) {
      if (!those.includes(role)) assert.deepEqual(found.get(what) ?? [], [], `${what} is told to a ${role}`);
    }
    for (const what of ['offers', 'contacts', 'minutes', 'followUps', 'volunteers'].filter((what) => seenBy[what].includes(role) && role === 'coordinator')) {
      assert.ok((found.get(what) ?? []).length > 0, `${what} is found at all: otherwise nothing was proven`);
    }
    await page.context().close();
  });
}

test('anybody who is not logged in reads what is published and nothing of what stands behind it', async () => {
  const page = await openPage(browser, server.url);
  const { found, opened } = await told(page);
  assert.ok(opened >= 8, `${opened} places are open`);
  assert.deepEqual([...found.keys()], []);
  await page.context().close();
});

test('the calendar is read in Arabic from right to left, with what nobody has checked said so', async () => {
  const page = await openPage(browser, server.url);
  await page.goto('/calendar');
  await page.getByRole('link', { name: 'العربية' }).first().click();
  const told = page.locator('main div[lang="ar"][dir="rtl"]');
  assert.ok(await told.getByRole('heading', { level: 1 }).isVisible());
  assert.ok(await page.getByText('ingen, der taler sproget, har læst').first().isVisible());
  await page.context().close();
});

/** How many bytes of each file of the Ethiopic typeface a page fetched. */
async function fetched(address) {
  const page = await openPage(browser, server.url);
  const files = new Map();
  page.on('response', async (response) => {
    const name = response.url().match(/NotoSansEthiopic-(\w+)\.woff2/)?.[1];
    if (name) files.set(name, (await response.body()).length);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const ready = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((face) => face.family.includes('Ethiopic') && face.status === 'loaded').length;
  });
  await page.context().close();
  return { files, ready };
}

test('the calendar in Tigrinya brings its letters along, and in another language only what Tigrinya calls itself', async () => {
  const told = await fetched('/calendar?words=ti');
  assert.deepEqual([...told.files.keys()].sort(), ['Letters', 'Name']);
  assert.equal(told.ready, 2, 'the browser takes them under the rules of the page');
  assert.ok(told.files.get('Letters') < 50_000, `${told.files.get('Letters')} bytes`);
  for (const address of ['/calendar', '/calendar?words=ar']) {
    const other = await fetched(address);
    assert.deepEqual([...other.files.keys()], ['Name'], address);
    assert.ok(other.files.get('Name') < 2_000, `${other.files.get('Name')} bytes`);
  }
  assert.equal((await fetched('/offer')).files.size, 0);
});

test('a health communicator finds their shifts on their front page, and no way to anybody', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'health-communicator');
  await page.goto('/');
  assert.equal(new URL(page.url()).pathname, '/activities/health');
  const mine = page.locator('section', { has: page.getByRole('heading', { name: 'Dine vagter' }) });
  assert.ok(await mine.isVisible());
  assert.ok(await mine.locator('li').count() > 0, 'the demonstration has put them on duty');
  assert.equal(await page.locator('main a[href*="/person"]').count(), 0);
  await page.context().close();
});
