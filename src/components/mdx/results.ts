import Note from '#components/booklet/Note.astro';
import table from '#components/results/RowHeadTable.astro';
import Statistics from '#components/results/Statistics.astro';
import Chart from './Chart.astro';
import pre from './CodeBlock.astro';
import DataTable from './DataTable.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import FactLink from './FactLink.astro';
import Word from './GlossaryWord.astro';

/** Everything an author of the results may use without an import. */
export const resultsComponents = { Chart, DataTable, Example, Fact, FactLink, Note, Statistics, Word, pre, table };
