import { hardWordsOf } from '#lib/readability/hard-words.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '#lib/readability/measure.ts';
import type { ChapterData } from '#schemas/chapter.ts';
import type { Content } from './content.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { Passage } from './numbers.ts';
import type { SourceFile } from './source-file.ts';

const LONGEST_SENTENCE = 25;
const HIGHEST_GRADE = 6;
const SHORTEST_CHAPTER = 300;
const LONGEST_CHAPTER = 900;
/** Chapters whose words are made from lists, so their length says nothing. */
const LISTS: ReadonlySet<string> = new Set(['words-explained', 'where-this-comes-from']);

/** What makes the booklet hard to read: long sentences, a high grade, unexplained hard words, a chapter too long or short. */
export function checkWords(content: Content): Finding[] {
  const known = knownWords(content);
  return [
    ...content.chapters.flatMap(({ data, file }) => checkChapter(data, file, known)),
    ...content.glossary.flatMap(({ item, file, line }) => checkSentences([{ text: item.meaning, line }], file.path)),
    ...content.services.flatMap(({ item, file, line }) =>
      checkSentences(
        [item.what, item.who, item.how, item.readerNote ?? ''].map((text) => ({ text, line })),
        file.path,
      ),
    ),
    ...checkRetired(content),
  ];
}

/** The signed-off list, and every word the glossary explains. */
function knownWords({ glossary, plainWords }: Content): ReadonlySet<string> {
  const explained = glossary.flatMap(({ item }) => [item.term, ...item.forms]);
  return new Set([...plainWords.words, ...explained.flatMap((term) => term.toLowerCase().split(/[\s-]+/))]);
}

function checkChapter(data: ChapterData, file: SourceFile, known: ReadonlySet<string>): Finding[] {
  const front: Passage[] = [
    { text: data.lead, line: file.lineOf(['lead']) },
    ...data.inShort.map((text, index) => ({ text, line: file.lineOf(['inShort', index]) })),
    { text: data.tryThis, line: file.lineOf(['tryThis']) },
    { text: data.onward.why, line: file.lineOf(['onward', 'why']) },
  ];
  const blocks = file.outline?.blocks ?? [];
  const prose = [...front, ...blocks.filter(({ kind }) => kind !== 'heading')];
  const all = [...front, ...blocks];
  const count = all.flatMap(({ text }) => wordsOf(text)).length;
  const isList = [...LISTS].some((slug) => file.path.endsWith(`-${slug}.mdx`));
  return [
    ...checkSentences(prose, file.path),
    ...checkHardWords(all, file.path, known),
    ...checkGrade(file, prose, HIGHEST_GRADE),
    ...(!isList && (count < SHORTEST_CHAPTER || count > LONGEST_CHAPTER)
      ? [
          {
            file: file.path,
            line: 1,
            found: `${count} words`,
            expected: `${SHORTEST_CHAPTER} to ${LONGEST_CHAPTER}`,
            next: 'Cut, or say more.',
          },
        ]
      : []),
  ];
}

/** Passages that are harder to read than a grade allows; `what` says which, where they are not the whole file. */
export function checkGrade(
  file: SourceFile,
  passages: readonly Pick<Passage, 'text'>[],
  highest: number,
  what?: string,
): Finding[] {
  const grade = fleschKincaidGrade(passages.map(({ text }) => text)) ?? 0;
  if (grade <= highest) return [];
  const found = `Flesch–Kincaid grade ${grade.toFixed(1)}${what ? ` for ${what}` : ''}`;
  return [{ file: file.path, line: 1, found, expected: `${highest} or lower`, next: 'Shorten the longest sentences and words.' }];
}

/** Sentences too long to follow. */
export const checkSentences = (passages: readonly Passage[], file: string): Finding[] =>
  passages.flatMap(({ text, line }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)
      .map((sentence) => ({
        file,
        line,
        found: `a sentence of ${wordsOf(sentence).length} words: "${sentence}"`,
        expected: `${LONGEST_SENTENCE} or fewer`,
        next: 'Split it.',
      })),
  );

const checkHardWords = (passages: readonly Passage[], file: string, known: ReadonlySet<string>): Finding[] =>
  passages.flatMap(({ text, line }) =>
    hardWordsOf(text, known).map((word) => ({
      file,
      line,
      found: `the hard word "${word}"`,
      expected: 'a plainer word, or one that is explained',
      next: 'Replace it, put it in glossary.yaml, or, if most readers know it, in plain-words.yaml.',
    })),
  );

/** Names of services that are gone must not stand where readers see them. */
function checkRetired({ retired, chapters, services }: Content): Finding[] {
  const seen = [
    ...chapters.flatMap(({ file }) => (file.outline?.blocks ?? []).map((block) => ({ ...block, file: file.path }))),
    ...services.map(({ item, file, line }) => ({
      text: [item.name, item.what, item.who, item.how].join(' '),
      line,
      file: file.path,
    })),
  ];
  return retired.flatMap(({ item }) =>
    item.avoid.flatMap((name) =>
      seen
        .filter(({ text }) => text.includes(name))
        .map(({ file, line }) => ({
          file,
          line,
          found: `"${name}", a service that is ${item.status}`,
          expected: 'a service that is there',
          next: `Use one of: ${item.replacedBy.join(', ') || 'none known'}.`,
        })),
    ),
  );
}
