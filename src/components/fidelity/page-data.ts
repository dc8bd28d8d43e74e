import type { PageData, PageWords } from '#lib/fidelity/page.ts';
import type { FidelityItem, FidelitySection } from '#schemas/fidelity.ts';
import { say } from '#strings.ts';

export const SECTION_NAMES: Readonly<Record<FidelitySection, string>> = {
  staffing: say('fidelity-section-staffing'),
  organisation: say('fidelity-section-organisation'),
  services: say('fidelity-section-services'),
};

/** What the element of the page needs to know of the items, and the words it says. */
export const pageData = (items: readonly FidelityItem[]): PageData => ({
  items: items.map(({ id, number, section, name, ukName, linked }) => ({
    ...{ id, number, name, ukName, linked },
    section: SECTION_NAMES[section],
  })),
  words: WORDS,
});

const WORDS: PageWords = {
  score: {
    none: say('fidelity-score-none'),
    some: say('fidelity-score-some'),
    last: say('fidelity-score-last'),
    all: say('fidelity-score-all'),
    or: say('fidelity-or'),
    bands: {
      below: say('fidelity-band-below'),
      fair: say('fidelity-band-fair'),
      good: say('fidelity-band-good'),
      top: say('fidelity-band-top'),
    },
    unsure: say('fidelity-band-unsure'),
    points: { one: say('fidelity-points-one'), many: say('fidelity-points') },
  },
  compare: {
    none: say('fidelity-compare-none'),
    some: say('fidelity-compare-some'),
    only: say('fidelity-compare-only'),
    differs: say('fidelity-compare-differs'),
    caption: say('fidelity-compare-caption'),
  },
  change: {
    up: say('fidelity-change-up'),
    down: say('fidelity-change-down'),
    same: say('fidelity-change-same'),
    once: say('fidelity-change-once'),
    never: say('fidelity-change-never'),
  },
  rows: {
    heads: {
      on: say('fidelity-on'),
      service: say('fidelity-service'),
      who: say('fidelity-who'),
      part: say('fidelity-csv-part'),
      number: say('fidelity-csv-number'),
      section: say('fidelity-csv-section'),
      name: say('fidelity-csv-item'),
      rating: say('fidelity-csv-rating'),
      seen: say('fidelity-seen'),
      what: say('fidelity-plan-what'),
      owner: say('fidelity-plan-owner'),
      by: say('fidelity-plan-by'),
    },
    item: say('fidelity-csv-item'),
    action: say('fidelity-csv-action'),
  },
  count: say('fidelity-count'),
  now: say('fidelity-now'),
  next: say('fidelity-next'),
  toResult: say('fidelity-to-result'),
  said: say('fidelity-said'),
  notYet: say('fidelity-not-yet'),
  option: say('fidelity-option'),
  optionNew: say('fidelity-option-new'),
  noDay: say('fidelity-no-day'),
  begun: say('fidelity-begun'),
  shown: say('fidelity-shown'),
  lostItem: say('fidelity-lost-item'),
  lostItemOne: say('fidelity-lost-item-one'),
  lostMore: { one: say('fidelity-lost-more-one'), many: say('fidelity-lost-more') },
  linked: say('fidelity-linked-short'),
  planIt: say('fidelity-plan-it'),
  removed: say('fidelity-removed'),
  undo: say('sheet-undo'),
  kept: say('kept-now'),
  notKept: say('not-kept'),
  csvFile: say('fidelity-csv-file'),
  csvSaved: say('fidelity-csv-saved'),
};
