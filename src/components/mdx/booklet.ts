import Heading3 from '#components/booklet/Heading3.astro';
import Heading4 from '#components/booklet/Heading4.astro';
import Note from '#components/booklet/Note.astro';
import PrintLink from '#components/booklet/PrintLink.astro';
import Say from '#components/booklet/Say.astro';
import Drawing from '#components/drawing/Drawing.astro';
import ChapterSources from './ChapterSources.astro';
import City from './City.astro';
import Fact from './Fact.astro';
import GlossaryList from './GlossaryList.astro';
import Place from './Place.astro';
import Services from './Services.astro';
import Sheet from './SheetById.astro';
import Word from './Word.astro';

/** Everything an author of the booklet may use without an import. */
export const bookletComponents = { ChapterSources, City, Drawing, Fact, GlossaryList, Note, Place, Say, Services, Sheet, Word };

/** The same for the page that holds the whole booklet: headings one level down, links to places on that page. */
export const printComponents = { ...bookletComponents, a: PrintLink, h2: Heading3, h3: Heading4 };
