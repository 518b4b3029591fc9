/**
 * A run that holds a drawing, for the readers that know its kind: Word 2010 and later, LibreOffice.
 *
 * @param content The drawing, as XML.
 */
export function drawingRun(kind: 'wpg' | 'wps', content: string): string {
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="${kind}"><w:drawing>${content}</w:drawing></mc:Choice>` +
    '</mc:AlternateContent></w:r>'
  );
}
