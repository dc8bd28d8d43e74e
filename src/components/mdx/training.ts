import Note from '#components/booklet/Note.astro';
import Drawing from '#components/drawing/LessonDrawing.astro';
import Phrase from '#components/training/Phrase.astro';
import Fact from './Fact.astro';
import Word from './GlossaryWord.astro';
import Reflect from './Reflect.astro';

/**
 * Everything an author of a lesson may use without an import. No charts and statistics: their styles would weigh on every lesson, and
 * numbers told in words suffice here. A lesson links to the page of a chart instead.
 */
export const lessonComponents = { Drawing, Fact, Note, Phrase, Reflect, Word };
