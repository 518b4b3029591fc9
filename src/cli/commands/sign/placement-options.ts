import { dirname, join } from 'node:path';
import type { Shown } from '../../../issuance/signing/appearance.ts';
import { readImage, type SignatureImage } from '../../../issuance/signing/image.ts';
import { drawnMark, markText } from '../../../issuance/signing/mark.ts';
import type { PDF } from '../../../issuance/signing/open-pdf.ts';
import {
  placementOf,
  type ChosenPlace,
  type Placement,
  type SigningRole,
} from '../../../issuance/signing/placement.ts';
import { referenceOf } from '../../../issuance/register/entry.ts';
import { RECORD_FILE } from '../../../issuance/register/issued-folder.ts';
import type { IssuedRecord } from '../../../issuance/register/issued-record.ts';
import { mm, mmToPt } from '../../../regulation/units.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';
import { loadFonts, loadFontTable } from '../../load-fonts.ts';
import { readBytes } from '../../read-text.ts';
import type { World } from '../../world.ts';

const ROLES: readonly SigningRole[] = ['signer', 'agency', 'copy', 'attachment'];

/** What a clerk chose to show, before the file is looked at. */
export interface PlacementChoice {
  readonly role: SigningRole;
  /** Which of several signers. */
  readonly who: string | undefined;
  readonly image: string | undefined;
  readonly words: string | undefined;
  readonly at: ChosenPlace | undefined;
}

/** @throws {UsageError} for what does not go together, or a place that is none. */
export function placementChoice(input: CommandInput): PlacementChoice {
  const { role, who } = roleOption(input);
  const [image, words] = [textOption(input, 'image'), textOption(input, 'text')];
  const isMark = role === 'copy' || role === 'attachment';
  if (isMark && image !== undefined) {
    throw new UsageError({
      vi: 'Bản sao và phụ lục rời không có hình ảnh chữ ký, chỉ có chữ: bỏ --image.',
      en: 'Copies and separate attachments show text and no image: leave --image out.',
    });
  }
  if (role === 'copy' && words === undefined) {
    throw new UsageError(
      { vi: 'Bản sao cần --text.', en: 'A copy needs --text.' },
      {
        expected: {
          vi: 'Ghi hình thức sao và tên cơ quan, ví dụ --text "Sao y; Ban Quản lý các khu công nghiệp".',
          en: 'Give the form of copy and the agency, for example --text "Sao y; Ban Quản lý".',
        },
      },
    );
  }
  return { role, who, image, words, at: placeOption(input) };
}

/** Where a signature stands in a file and what it shows. @throws {IssuanceFault} when that cannot be. */
export async function chosenPlacement(
  choice: PlacementChoice,
  path: string,
  pdf: PDF,
  signedAt: string,
  world: World,
): Promise<Placement> {
  const record = await recordBeside(path, world);
  const { role, who, at } = choice;
  const image = await imageOf(choice, world);
  const mark = await markOf(choice, record, signedAt, world);
  return placementOf(pdf, { role, who, at, image, mark, anchors: record?.anchors ?? [] });
}

/** The record beside an issued file says its number, and where its signatures stand. */
export async function recordBeside(path: string, world: World): Promise<Partial<IssuedRecord> | undefined> {
  const file = join(dirname(path), RECORD_FILE);
  if (!(await world.exists(file))) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await world.readFile(file))) as Partial<IssuedRecord>;
  } catch {
    return undefined;
  }
}

async function imageOf({ image }: PlacementChoice, world: World): Promise<SignatureImage | undefined> {
  return image === undefined ? undefined : readImage(await readBytes(image, world), image);
}

async function markOf(
  { role, words }: PlacementChoice,
  record: Partial<IssuedRecord> | undefined,
  signedAt: string,
  world: World,
): Promise<Shown | undefined> {
  if (role !== 'copy' && role !== 'attachment') return undefined;
  const numbered = record?.entry?.numbered;
  const text = words ?? (numbered === undefined ? undefined : `Số: ${referenceOf(numbered)}`);
  if (text === undefined) {
    throw new UsageError(
      { vi: 'Phụ lục rời cần --text.', en: 'A separate attachment needs --text.' },
      {
        expected: {
          vi: 'Ghi số và ký hiệu văn bản, ví dụ --text "Số: 12/KH-BQL".',
          en: 'Give number and symbol of the document, for example --text "Số: 12/KH-BQL".',
        },
      },
    );
  }
  const table = await loadFontTable(world);
  return drawnMark(markText(text.normalize('NFC'), signedAt), await loadFonts(table, world), table.metrics);
}

/** A role; what is none is the name of a signer. */
function roleOption(input: CommandInput): Pick<PlacementChoice, 'role' | 'who'> {
  const text = textOption(input, 'as') ?? 'signer';
  const role = ROLES.find((one) => one === text);
  return role === undefined ? { role: 'signer', who: text } : { role, who: undefined };
}

/** Millimetres on the command line, points inside. */
export function placeOption(input: CommandInput): ChosenPlace | undefined {
  const text = textOption(input, 'at');
  if (text === undefined) return undefined;
  const [page = 0, x = 0, y = 0, width = 0, height = 0, ...others] = text.split(',').map(Number);
  const lengths = [x, y, width, height];
  const isPlace =
    Number.isInteger(page) && page > 0 && lengths.every((one) => Number.isFinite(one) && one >= 0);
  if (isPlace && width > 0 && height > 0 && others.length === 0) {
    const [left, top] = [mmToPt(mm(x)), mmToPt(mm(y))];
    return { page, area: { x: left, y: top, width: mmToPt(mm(width)), height: mmToPt(mm(height)) } };
  }
  throw new UsageError(
    { vi: `“${text}” không chỉ ra một chỗ trên trang.`, en: `“${text}” is no place on a page.` },
    {
      expected: {
        vi: 'Ghi trang, cách mép trái, cách mép trên, rộng, cao (mi-li-mét): --at 1,120,200,40,20',
        en: 'Give page, left, top, width, height in millimetres: --at 1,120,200,40,20',
      },
    },
  );
}
