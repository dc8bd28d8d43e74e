import Note from '#components/booklet/Note.astro';
import Drawing from '#components/drawing/LessonDrawing.astro';
import Statistics from '#components/results/Statistics.astro';
import Phrase from '#components/training/Phrase.astro';
import Chart from './Chart.astro';
import Fact from './Fact.astro';
import FactLink from './FactLink.astro';
import Word from './GlossaryWord.astro';
import Reflect from './Reflect.astro';

/** Everything an author of a lesson may use without an import. */
export const lessonComponents = { Chart, Drawing, Fact, FactLink, Note, Phrase, Reflect, Statistics, Word };
