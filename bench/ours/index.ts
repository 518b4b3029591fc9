import type { Dataset } from '../../src/domain/dataset.ts';
import { prepareDocuments, type PreparedDocument } from '../../src/rendering/prepare.ts';
import { readyTypes } from '../../src/rendering/ready-types.ts';
import type { Format } from '../../src/rendering/renderer.ts';
import { NUMBER_MARK, type Content } from '../content.ts';
import { CASES, type CaseName } from './cases.ts';
import { contentOf } from './content-of.ts';
import { withCertificates } from './data.ts';
import { loadAll, valueOf, type Loaded } from './load.ts';

/** Our program as the measurements need it. It is bundled into one file; the rest of the programs here run as they are. */
export interface Ours {
  /** What the document of a case says, for the peers; with `NUMBER_MARK` in it. */
  readonly content: (name: CaseName) => Content;
  /** Makes one document of a case, from its checked data to its files. */
  readonly maker: (
    name: CaseName,
    formats: readonly Format[],
  ) => Promise<(number: number) => Promise<readonly Uint8Array[]>>;
  /** Many certificates of one year's data, as `vanthu render` makes them; each is made when it is asked for. */
  readonly certificates: (
    count: number,
    formats: readonly Format[],
  ) => Promise<AsyncIterable<readonly Uint8Array[]>>;
}

export async function loadOurs(): Promise<Ours> {
  const loaded = await loadAll();
  return {
    content: (name) => {
      const { slug, year, numbered } = CASES[name];
      const data = numbered(year(loaded.data), Number(NUMBER_MARK));
      const [document] = [...prepared(loaded, slug, data)];
      if (document === undefined) throw new Error(`${name} has no document`);
      return contentOf(document.presented);
    },
    maker: async (name, formats) => {
      const { slug, year, numbered } = CASES[name];
      const data = year(loaded.data);
      const render = await loaded.renderer(formats);
      return async (number) => {
        const files: Uint8Array[] = [];
        for (const document of prepared(loaded, slug, numbered(data, number)))
          for (const { bytes } of await render(document)) files.push(bytes);
        return files;
      };
    },
    certificates: (count, formats) => certificates(loaded, count, formats),
  };
}

async function certificates(loaded: Loaded, count: number, formats: readonly Format[]) {
  const data = withCertificates(loaded.data, count);
  const render = await loaded.renderer(formats);
  return (async function* () {
    for (const document of prepared(loaded, CASES.certificate.slug, data))
      yield (await render(document)).map(({ bytes }) => bytes);
  })();
}

/** The documents of a type, each made when it is asked for. */
function* prepared({ types, metrics }: Loaded, slug: string, data: Dataset): Generator<PreparedDocument> {
  const type = types.get(slug);
  if (type === undefined) throw new Error(`there is no type ${slug}`);
  const placeOf = () => ({ file: '', line: 0, column: 0 });
  const loaded = { data, placeOf, placeOfKey: placeOf };
  const { ready } = readyTypes([type], () => ({ ok: true, value: loaded, issues: [] }), true);
  for (const one of ready) for (const document of prepareDocuments(one, metrics)) yield valueOf(document);
}
