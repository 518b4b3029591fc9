import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';

/** A PDF of another program, without tags. */
export async function foreignPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText('Scanned', { x: 100, y: 700, font });
  return pdf.save();
}

/** A PDF whose certifying signature allows no change; the signature itself is left out. */
export async function closedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await foreignPdf());
  const parameters = { Type: 'TransformParams', P: 1, V: '1.2' };
  const reference = { Type: 'SigRef', TransformMethod: 'DocMDP', TransformParams: parameters };
  const signature = pdf.context.register(pdf.context.obj({ Type: 'Sig', Reference: [reference] }));
  pdf.catalog.set(PDFName.of('Perms'), pdf.context.obj({ DocMDP: signature }));
  return pdf.save();
}
