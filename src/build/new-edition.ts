// Makes the files of a new city's edition: npm run new:edition -- winchester "Winchester"
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

import { FEATURES, PLACES } from '#schemas/edition.ts';

/** What the maker of an edition still has to do. */
export interface NewEdition {
  /** Files written, from the project's root. */
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Writes `content/editions/<id>.yaml` and an empty service file. The edition builds at once, with national services only.
 *
 * @param root the project's root
 * @param id the city's address: small letters, digits and hyphens
 * @param name the city as readers say it
 * @throws where the id is not one, or the edition exists; nothing is written then
 */
export async function newEdition(root: string, id: string, name: string): Promise<NewEdition> {
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new Error(`"${id}" cannot be an address: expected small letters, digits and hyphens, such as "winchester".`);
  if (name.trim().length < 2)
    throw new Error('No name: give the city as readers say it, such as "Winchester", after the address.');
  const edition = `content/editions/${id}.yaml`;
  const services = `content/services/${id}.yaml`;
  for (const file of [edition, services]) {
    if (await exists(join(root, file)))
      throw new Error(`${file} is already there. Change it by hand, or choose another address.`);
  }
  const featured = parse(await readFile(join(root, 'content/featured.yaml'), 'utf8')) as Record<string, string[]>;
  await mkdir(join(root, 'content/editions'), { recursive: true });
  await writeFile(join(root, edition), editionText(id, name.trim(), featured));
  await writeFile(join(root, services), servicesText(name.trim()));
  return { files: [edition, services], missing: whatIsMissing(edition, services, name.trim()) };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const editionText = (
  id: string,
  name: string,
  featured: Record<string, string[]>,
): string => `# The ${name} edition. Its id and address come from the file's name. Check with: npm run check
kind: edition
name: ${JSON.stringify(name)}
greeting: ${JSON.stringify(`For people living in and around ${name}.`)}
areas: [${id}]
checkWithinMonths: 6
# National services until there are local ones: put local ids first.
featured:
${FEATURES.map((feature) => `  ${feature}: [${(featured[feature] ?? []).join(', ')}]`).join('\n')}
# Local examples, one for each of ${PLACES.join(', ')}, as words that fit into a sentence.
places: {}
`;

const servicesText = (
  name: string,
): string => `# Services in and around ${name}. Each fact needs a source that supports it: see content/services/southampton.yaml.
# Check with: npm run check
[]
`;

const whatIsMissing = (edition: string, services: string, name: string): string[] => [
  `${services}: no local services yet. Aim at 20 or more, each with its sources and the day you checked it.`,
  `${edition}: \`featured\` names national services only. Put ${name}'s own first, urgent help above all.`,
  `${edition}: no local examples under \`places\` (${PLACES.join(', ')}). The chapters use general words until then.`,
  `${edition}: read the greeting aloud, and change it if it does not sound like ${name}.`,
];

if (import.meta.main) {
  const [id = '', name = ''] = process.argv.slice(2);
  try {
    const { files, missing } = await newEdition(process.cwd(), id, name);
    console.log(
      `Written:\n  ${files.join('\n  ')}\nIt builds now. Still missing:\n  ${missing.join('\n  ')}\nNext: npm run check`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
