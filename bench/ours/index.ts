import { writeDocuments } from '../../src/cli/commands/write-documents.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { World } from '../../src/cli/world.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { prepareDocuments, type PreparedDocument } from '../../src/rendering/prepare.ts';
import { readyTypes, type ReadyType } from '../../src/rendering/ready-types.ts';
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
  /** Takes the data of one document of a case; what it gives makes its files. */
  readonly maker: (
    name: CaseName,
    formats: readonly Format[],
  ) => Promise<(number: number) => () => Promise<readonly Uint8Array[]>>;
  /** A year's checked data with so many certificates. */
  readonly certificateYear: (count: number) => Dataset;
  /** Makes the certificates of a year as `vanthu render` does, but lets the files go; how many files there were. */
  readonly certificates: (year: Dataset, formats: readonly Format[]) => Promise<number>;
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
      return (number) => {
        const own = numbered(data, number);
        return async () => {
          const files: Uint8Array[] = [];
          for (const document of prepared(loaded, slug, own))
            for (const { bytes } of await render(document)) files.push(bytes);
          return files;
        };
      };
    },
    certificateYear: (count) => withCertificates(loaded.data, count),
    certificates: (year, formats) => certificates(loaded, year, formats),
  };
}

async function certificates(loaded: Loaded, year: Dataset, formats: readonly Format[]): Promise<number> {
  let made = 0;
  const world: World = {
    ...nodeWorld(),
    stageFiles: () => ({
      add: () => {
        made += 1;
        return Promise.resolve();
      },
      publish: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    }),
  };
  const ready = readyOf(loaded, CASES.certificate.slug, year);
  const render = await loaded.renderer(formats);
  const { issues } = await writeDocuments({ ready, metrics: loaded.metrics, render, out: 'output' }, world);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return made;
}

/** The documents of a type, each made when it is asked for. */
function* prepared(loaded: Loaded, slug: string, data: Dataset): Generator<PreparedDocument> {
  for (const one of readyOf(loaded, slug, data))
    for (const document of prepareDocuments(one, loaded.metrics)) yield valueOf(document);
}

function readyOf({ types }: Loaded, slug: string, data: Dataset): readonly ReadyType[] {
  const type = types.get(slug);
  if (type === undefined) throw new Error(`there is no type ${slug}`);
  const placeOf = () => ({ file: '', line: 0, column: 0 });
  const loaded = { data, placeOf, placeOfKey: placeOf };
  return readyTypes([type], () => ({ ok: true, value: loaded, issues: [] }), true).ready;
}
