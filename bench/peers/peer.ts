import type { Content } from '../content.ts';

/** Makes one document's bytes. */
export type Make = (content: Content) => Promise<Uint8Array> | Uint8Array;

/** Another maker of documents, used as its documentation recommends for many documents in one process. */
export interface Peer {
  readonly name: string;
  readonly format: 'docx' | 'pdf';
  /** What is done once in a process: loading, reading fonts, making the template. */
  readonly start: (content: Content) => Promise<Make> | Make;
}
