import type { CivilDate } from '../../language/dates.ts';
import type { ChosenPlace } from '../../issuance/signing/placement.ts';
import type { Format } from '../../rendering/renderer.ts';
import type { KeyChoice } from '../commands/sign/key-options.ts';
import type { LevelChoice } from '../commands/sign/level-options.ts';

/** What a batch is made of. It is handed to each worker, which loads it anew. */
export interface BatchSources {
  /** The folder of a year's data. */
  readonly data: string;
  readonly templates: string;
  /** The wanted types; all when none is named. */
  readonly slugs: readonly string[];
  readonly formats: readonly Format[];
  /** What `--fonts` says. */
  readonly fonts: string | undefined;
  /** What `--register` says. */
  readonly register: string | undefined;
}

/** How documents of a batch get numbers. */
export interface BatchIssuing {
  /** The folder of the register; an absolute path. */
  readonly folder: string;
  /** The day of issue; undefined to take the one that row or data has. */
  readonly issuedOn: CivilDate | undefined;
  /** Who does it. */
  readonly by: string;
  readonly note: string | undefined;
}

/** As what somebody signs each document of a batch. */
export type BatchRole = 'signer' | 'agency';

/** How the PDFs of a batch are signed. */
export interface BatchSigning {
  readonly key: KeyChoice;
  readonly role: BatchRole;
  /** The file of the image. */
  readonly image: string | undefined;
  readonly at: ChosenPlace | undefined;
  readonly level: LevelChoice;
}

/** What is done with documents beyond writing them. */
export interface BatchDeeds {
  readonly issuing: BatchIssuing | undefined;
  readonly signing: BatchSigning | undefined;
}

/** What a worker is told when it begins. */
export interface BatchOrder extends BatchSources, BatchDeeds {
  /** What the register says of why a document was issued; it tells this batch from any other. */
  readonly label: string;
  /** The password or PIN of the key. It goes from thread to thread in memory, and nowhere else. */
  readonly secret: string | undefined;
  /** The folder that paths begin in. */
  readonly base: string;
  readonly fontFolders: readonly string[];
  /** What data and templates must be, for all workers alike. */
  readonly digest: string;
  /** Where documents go; an absolute path. */
  readonly out: string;
}
