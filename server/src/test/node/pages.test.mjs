// The pages in a real browser. DENBUN_ADDRESS is a running server with the sample affair,
// DENBUN_SCREENSHOTS the folder that pictures of all pages go to.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const address = process.env.DENBUN_ADDRESS;
const shots = process.env.DENBUN_SCREENSHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = {
  trace: '/',
  affairs: '/affairs',
  affair: '/affair?article=hokuyo-0914',
  article: '/article?id=hokuyo-0905',
  proposition: `/proposition?statement=${encodeURIComponent('両首脳がボストチヌイ宇宙基地で会談した')}`,
  source: `/source?name=${encodeURIComponent('朝鮮中央通信')}`,
  search: `/search?q=${encodeURIComponent('会談')}`,
  about: '/about',
  missing: '/article?id=missing',
};

const article = `【ワシントン共同】米国務省の報道官は4日、両国の外相が来週会談すると明らかにした。
関係者は「日程はまだ固まっていない」と語った。`;

let browser;

before(async () => {
  if (shots) mkdirSync(shots, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.DENBUN_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

after(() => browser?.close());

/** Opens a page in a context of its own and fails where it asks another host or complains. */
async function visit(options, work) {
  const context = await browser.newContext(options);
  const faults = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(`asks ${url}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script: ${error}`));
  page.on('console', (message) => {
    const expected = /Failed to load resource.*\b(404|422)\b/.test(message.text());
    if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`);
  });
  try {
    await work(page);
  } finally {
    await context.close();
  }
  assert.deepEqual(faults, []);
}

async function accessible(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  const serious = result.violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`);
  assert.deepEqual(serious, []);
}

async function fits(page) {
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= room, `${wide} px wide in a window of ${room} px`);
}

for (const [locale, brand] of [['ja', '伝聞'], ['en', 'Denbun']]) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, path] of Object.entries(pages)) {
      test(`${name} in ${locale}, ${colorScheme}`, async () => {
        const options = { locale, colorScheme, viewport: { width: 1280, height: 900 } };
        await visit(options, async (page) => {
          await page.goto(address + path);
          assert.equal(await page.locator('.brand').innerText(), brand);
          assert.equal(await page.locator('html').getAttribute('lang'), locale);
          assert.ok((await page.locator('h1').first().innerText()).length > 0);
          await accessible(page);
          await fits(page);
          if (shots) await page.screenshot({ path: `${shots}/${name}-${locale}-${colorScheme}.png`, fullPage: true });
        });
      });
    }
  }
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} without scripts, on a phone`, async () => {
    const options = { locale: 'ja', javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
    await visit(options, async (page) => {
      await page.goto(address + path);
      assert.ok((await page.locator('main').innerText()).length > 0);
      if (shots) await page.screenshot({ path: `${shots}/${name}-phone.png`, fullPage: true });
    });
    await visit({ ...options, javaScriptEnabled: true }, async (page) => {
      await page.goto(address + path);
      await fits(page);
    });
  });
}

test('an article is read without scripts', async () => {
  await visit({ locale: 'ja', javaScriptEnabled: false }, async (page) => {
    await page.goto(address + '/');
    await page.locator('textarea').fill(article);
    await page.locator('.article-form button').click();
    assert.match(await page.locator('#result').innerText(), /米国務省/);
    const claim = page.locator('.claim').first();
    await claim.click();
    assert.ok(await page.locator('.card:target').count() === 1);
  });
});

test('the card of a claim comes by hover, focus and tap', async () => {
  await visit({ locale: 'ja', hasTouch: true }, async (page) => {
    await page.goto(address + pages.article);
    const claims = page.locator('.text .claim');
    const first = claims.first();
    const id = await first.getAttribute('data-claim');
    for (const way of ['hover', 'focus', 'tap']) {
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      assert.equal(await page.locator('.card.on').count(), 0);
      await first.evaluate((words) => words.blur());
      await first[way]();
      await page.locator(`#${id}.on`).waitFor();
    }
  });
});

test('a file that is dropped is read', async () => {
  await visit({ locale: 'ja' }, async (page) => {
    await page.goto(address + '/');
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
      return transfer;
    }, article);
    await page.dispatchEvent('.article-form', 'drop', { dataTransfer: data });
    await page.locator('#result').waitFor();
    assert.match(await page.locator('#result').innerText(), /米国務省/);
  });
});

test('from the form to an origin by the keyboard alone', async () => {
  await visit({ locale: 'ja' }, async (page) => {
    await page.goto(address + '/');
    await tabTo(page, 'textarea');
    await page.keyboard.insertText(article);
    await tabTo(page, '.article-form button');
    await page.keyboard.press('Enter');
    await page.locator('#result').waitFor();
    await tabTo(page, '.origins a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/source?name=*');
    assert.ok((await page.locator('h1').innerText()).length > 0);
  });
});

async function tabTo(page, selector) {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`${selector} is not reached by Tab`);
}

test('what an article holds is shown and never run', async () => {
  await visit({ locale: 'en' }, async (page) => {
    await page.goto(address + '/');
    await page.locator('textarea').fill('米紙<script>globalThis.ran = 1</script>は4日、"><img src=x onerror="globalThis.ran=1">が会談すると報じた。');
    await page.locator('input[name=publisher]').fill('"><script>globalThis.ran = 1</script>');
    await page.locator('.article-form button').click();
    await page.locator('#result').waitFor();
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    assert.match(await page.locator('.text').innerText(), /<script>/);
  });
});
