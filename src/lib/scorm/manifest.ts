/** A folder of files that an LMS opens as one course. */
export interface Course {
  /** Letters, digits and hyphens; begins with a letter. */
  readonly id: string;
  readonly title: string;
  readonly scos: readonly Sco[];
  /** Files that the pages share, from the folder of the package. */
  readonly shared: readonly string[];
}

/** One page that reports to the LMS. */
export interface Sco {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Per cent that pass. */
  readonly passMark: number;
}

/** A title longer than this, and its item is refused. */
const MOST_TITLE = 200;

/**
 * The `imsmanifest.xml` of a course: SCORM 1.2, Content Aggregation Model, section 2.3. What the pages share is a resource of its
 * own that each of them depends on, so that every file of the package stands in it once. It
 * points at no schemas: they may not be shipped, and an LMS that looked for them would find none.
 */
export const formatManifest = ({ id, title, scos, shared }: Course): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(title.slice(0, MOST_TITLE))}</title>
${scos.map(item).join('\n')}
    </organization>
  </organizations>
  <resources>
${scos.map(resource).join('\n')}
    <resource identifier="shared" type="webcontent" adlcp:scormtype="asset">
${shared.map((href) => `      <file href="${xml(href)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;

const item = ({ id, title, passMark }: Sco): string => `      <item identifier="item-${xml(id)}" identifierref="sco-${xml(id)}">
        <title>${xml(title.slice(0, MOST_TITLE))}</title>
        <adlcp:masteryscore>${passMark}</adlcp:masteryscore>
      </item>`;

const resource = ({
  id,
  href,
}: Sco): string => `    <resource identifier="sco-${xml(id)}" type="webcontent" adlcp:scormtype="sco" href="${xml(href)}">
      <file href="${xml(href)}"/>
      <dependency identifierref="shared"/>
    </resource>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for XML, without the characters that no XML may hold. */
const xml = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter] ?? '');
