import Note from '#components/booklet/Note.astro';
import Drawing from '#components/drawing/ManualDrawing.astro';
import table from '#components/results/RowHeadTable.astro';
import Phrase from '#components/training/Phrase.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import FactLink from './FactLink.astro';
import Word from './GlossaryWord.astro';
import h2 from './SectionHeading.astro';
import See from './See.astro';

/** Everything an author of the manual may use without an import, charts aside: their styles would weigh on every chapter. */
export const manualComponents = { Cite, Drawing, Fact, FactLink, Note, Phrase, See, Word, h2, table };
