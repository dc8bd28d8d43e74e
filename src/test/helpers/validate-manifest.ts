import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

const FOLDER = new URL('../fixtures/scorm-1.2/', import.meta.url);
const read = async (fileName: string) => ({ fileName, contents: await readFile(new URL(fileName, FOLDER), 'utf8') });

/** What is wrong with a manifest by the rules in `src/test/fixtures/scorm-1.2/`. */
export async function manifestProblems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: [await read('imscp.xsd')],
    preload: [await read('adlcp.xsd')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
