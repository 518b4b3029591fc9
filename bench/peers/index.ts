import type { Peer } from './peer.ts';

/** Where each maker is found; one is loaded only in the process that measures it. */
const PEERS = {
  docx: async () => (await import('./raw-docx.ts')).rawDocx,
  docxtemplater: async () => (await import('./docxtemplater.ts')).docxtemplater,
  'docx-templates': async () => (await import('./docx-templates.ts')).docxTemplates,
  'easy-template-x': async () => (await import('./easy-template-x.ts')).easyTemplateX,
  carbone: async () => (await import('./carbone.ts')).carbone,
  'docx-floor': async () => (await import('../floor/docx-floor.ts')).docxFloor,
  pdfmake: async () => (await import('./pdfmake.ts')).pdfmake,
  pdfkit: async () => (await import('./pdfkit.ts')).pdfkit,
  'react-pdf': async () => (await import('./react-pdf.ts')).reactPdf,
  typst: async () => (await import('./typst.ts')).typst,
  libpdf: async () => (await import('./libpdf.ts')).libpdf,
  'pdf-lib': async () => (await import('./pdf-lib.ts')).pdfLib,
  libreoffice: async () => (await import('./libreoffice.ts')).libreoffice,
  'pdf-floor': async () => (await import('../floor/pdf-floor.ts')).pdfFloor,
} as const satisfies Record<string, () => Promise<Peer>>;

export type PeerName = keyof typeof PEERS;

export const PEER_NAMES = Object.keys(PEERS) as PeerName[];

export async function peerNamed(name: PeerName): Promise<Peer> {
  return PEERS[name]();
}
