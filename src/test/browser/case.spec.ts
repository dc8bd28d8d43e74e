import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

import { barriersInBothSchemes } from '../helpers/barriers.ts';
import { button, CASES, choose, follow, onPaper, radio, sceneHeading, tabTo, wayThrough } from '../helpers/case-page.ts';
import type { CasePage } from '../helpers/case-page.ts';
import { KEY, kept } from '../helpers/notebook-page.ts';

for (const page of CASES) everyCase(page);
const [one] = CASES;
if (one) oneCase(one);

/** What depends on the words and the shape of a case. */
function everyCase({ module, address, story }: CasePage): void {
  const way = wayThrough(story);

  test.describe(`the case of ${module}`, () => {
    test('leads to an ending by keyboard alone, with the focus on each new heading', async ({ page }) => {
      await page.goto(address);
      for (const [index, taken] of way.entries()) {
        await expect(sceneHeading(page)).toContainText(`Decision ${index + 1} of`);
        await tabTo(page, page.locator('.scene-choice input').first());
        await page.keyboard.press('Space');
        await expect(radio(page, taken)).toBeChecked();
        await page.keyboard.press('Enter');
        await expect(page.locator('.reasoning-heading')).toBeFocused();
        await tabTo(page, button(page, 'What happens next'));
        await page.keyboard.press('Enter');
        await expect(sceneHeading(page)).toBeFocused();
      }
      const ending = story.nodes.find(({ id }) => id === way.at(-1)?.choice.to);
      if (ending?.kind === 'ending') await expect(sceneHeading(page)).toHaveText(ending.title);
      await expect(page.locator('.route-steps > li')).toHaveCount(way.length + 1);
    });

    test('saves a text with every choice, its reason, the ending and what the reader wrote', async ({ page }) => {
      await page.goto(address);
      await follow(page, way);
      await page.locator('.case-reflect textarea').first().fill('I decided too soon.');
      const shown = await page.locator('.route-choice > span, .route-step > div > .reason-why').allTextContents();
      expect(shown.length).toBeGreaterThanOrEqual(2 * way.length);
      await page.locator('.case-route > summary').click();
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save it as a text file').click()]);
      expect(download.suggestedFilename()).toBe(`case-${module}.txt`);
      const text = await readFile(await download.path(), 'utf8');
      for (const words of shown) expect(text).toContain(words.trim());
      expect(text).toContain((await sceneHeading(page).textContent()) ?? '');
      expect(text).toContain('I decided too soon.');
      expect(text).toContain('This case is invented.');
    });
  });

  test.describe(`the case of ${module} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('every number is reached by links from 1, each way ends, and no reasoning is open', async ({ page }) => {
      await page.goto(address);
      const links = await page
        .locator('.turn')
        .evaluateAll((turns) =>
          turns.map((turn) => [turn.id, [...turn.querySelectorAll('a')].map(({ hash }) => hash.slice(1))] as const),
        );
      const next = new Map(links);
      const reached = new Set(['case-1']);
      for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
      expect([...reached].toSorted()).toEqual([...next.keys()].toSorted());
      expect(links).toHaveLength(story.nodes.length);
      await page.locator('#case-1 a').first().click();
      await expect(page.locator('.turn:target')).toBeInViewport();
      await expect(page.locator('.case-reasons')).not.toHaveAttribute('open');
      await expect(page.locator('.reason-why').filter({ visible: true })).toHaveCount(0);
      await page.locator('.case-reasons > summary').click();
      const choices = story.nodes.flatMap((node) => (node.kind === 'decision' ? node.choices : []));
      await expect(page.locator('.reason-why').filter({ visible: true })).toHaveCount(choices.length);
    });
  });
}

/** What is the same for all of them. */
function oneCase({ module, address, story }: CasePage): void {
  const way = wayThrough(story);
  const [first, second] = way;
  if (!first || !second) throw new Error(`The first way through the case of ${module} has fewer than two decisions.`);

  test.describe('a case', () => {
    test('comes back after a reload to the reasoning, to the scene and to the ending', async ({ page }) => {
      await page.goto(address);
      await choose(page, first);
      await page.reload();
      await expect(page.locator('.scene-reasoning')).toHaveAttribute('data-merit', first.choice.merit);
      await button(page, 'What happens next').click();
      await page.reload();
      await expect(sceneHeading(page)).toContainText('Decision 2 of');
      await expect(page.locator('.scene-choice')).toHaveCount(second.node.choices.length);
      await follow(page, way.slice(1));
      const title = await sceneHeading(page).textContent();
      await page.reload();
      await expect(sceneHeading(page)).toHaveText(title ?? '');
    });

    test('can be taken back a decision at a time, and begun again, which can be undone', async ({ page }) => {
      await page.goto(address);
      await expect(button(page, 'Go back one decision')).toBeHidden();
      await choose(page, first);
      await button(page, 'Try another way').click();
      await expect(sceneHeading(page)).toContainText('Decision 1 of');
      await expect(radio(page, first)).not.toBeChecked();
      await follow(page, [first]);
      await button(page, 'Go back one decision').click();
      await expect(sceneHeading(page)).toContainText('Decision 1 of');
      await follow(page, way);
      const title = await sceneHeading(page).textContent();
      await button(page, 'Start again').click();
      await expect(page.getByRole('status').filter({ hasText: 'first decision' })).toBeVisible();
      await expect(page.locator('.case-route')).toBeHidden();
      await button(page, 'Put my route back').click();
      await expect(sceneHeading(page)).toHaveText(title ?? '');
    });

    test('asks for a choice where none is made, until one is', async ({ page }) => {
      await page.goto(address);
      await button(page, 'Do this').click();
      await expect(page.locator('.case-status')).toContainText('Choose what you would do');
      await expect(page.locator('.scene-choice input').first()).toBeFocused();
      await radio(page, first).check();
      await expect(page.locator('.case-status')).toBeHidden();
    });

    test('prints the route and nothing else once it has begun, and before that the numbered sheet', async ({ page }) => {
      await page.goto(address);
      expect(await onPaper(page)).toContain('Turn to');
      await page.emulateMedia({ media: 'screen' });
      await follow(page, way);
      const route = (await page.locator('.route-choice > span').allTextContents()).map((words) => words.trim());
      const paper = await onPaper(page);
      for (const words of route) expect(paper).toContain(words);
      expect(paper).toContain('Notes for supervision');
      for (const gone of ['Turn to', 'Do this', 'Start again', 'See what the other choices']) expect(paper).not.toContain(gone);
      await expect(page.locator('.turn-sheet, .case-reasons, .case-stage').filter({ visible: true })).toHaveCount(0);
    });

    test('goes along with another tab, and with an erased notebook', async ({ context }) => {
      const [one, two] = [await context.newPage(), await context.newPage()];
      await one.goto(address);
      await two.goto(address);
      await follow(one, [first]);
      await expect(sceneHeading(two)).toContainText('Decision 2 of');
      await expect(two.locator('.case-status')).toContainText('another tab');
      await two.goto('/booklet/southampton/my-plan/');
      await button(two, 'Erase everything').click();
      await two.locator('[data-agree]').click();
      await two.locator('[data-agree]').click();
      await expect(sceneHeading(one)).toContainText('Decision 1 of');
    });

    test('has no barrier axe can find in a scene, a reasoning and an ending, in light and in dark', async ({ page }) => {
      test.slow(true, 'axe reads the page six times');
      await page.goto(address);
      await button(page, 'Do this').click();
      expect(await barriersInBothSchemes(page), 'scene').toEqual([]);
      await choose(page, first);
      expect(await barriersInBothSchemes(page), 'reasoning').toEqual([]);
      await button(page, 'What happens next').click();
      await follow(page, way.slice(1));
      await page.locator('.case-route > summary').click();
      for (const others of await page.locator('.route-others').all()) await others.locator('summary').click();
      expect(await barriersInBothSchemes(page), 'ending').toEqual([]);
    });

    test('a save that names choices of an older case goes as far as they exist', async ({ page }) => {
      await page.goto(address);
      await choose(page, first);
      const save = (await kept(page)).replace(`"${first.choice.id}"`, `"${first.choice.id},no-such-choice,a"`);
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, save] as const);
      await page.reload();
      await expect(sceneHeading(page)).toContainText('Decision 2 of');
    });
  });
}
