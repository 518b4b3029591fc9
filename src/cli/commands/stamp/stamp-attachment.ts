import type { Outcome } from '../../../document/issue.ts';
import { cornerMark } from '../../../issuance/stamping/corner-mark.ts';
import { checkPoints, stampPdf } from '../../../issuance/stamping/stamp-pdf.ts';
import { markText } from '../../../issuance/signing/mark.ts';
import { numberOption } from '../../number-option.ts';
import { textOption, type CommandInput } from '../../command.ts';
import { pointOption } from './point-option.ts';
import { needed, type StampResult, type StampWork } from './stamp-work.ts';
import { writeStamped } from './write-stamped.ts';

const WHY = { vi: 'Phụ lục rời', en: 'An attachment' };
/** "12/KH-BQL": it needs no register to be understood. */
const WHOLE = /^\s*(?<number>\d+)\s*\/\s*(?<symbol>\S+)\s*$/u;

/** The number of a document and the time, on a separate attachment. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.8. */
export function stampAttachment(input: CommandInput): (work: StampWork) => Promise<Outcome<StampResult>> {
  const text = needed(input, 'attachment-of', WHY, '12/KH-BQL');
  const at = pointOption(input, 'at');
  const year = numberOption(input, 'year');
  return async (work) => {
    const { pdf, first, fonts, world } = work;
    const reference = await referenceOf(text, year, work);
    if (!reference.ok) return reference;
    const checked = await checkPoints(pdf, at === undefined ? [] : [at]);
    if (!checked.ok) return checked;
    const mark = cornerMark(markText(`Số: ${reference.value}`, world.now()), first, at, fonts.metrics);
    return writeStamped(work, await stampPdf(pdf, [mark], fonts), {
      vi: `Đã ghi dấu phụ lục của ${reference.value}`,
      en: `Marked as an attachment of ${reference.value}`,
    });
  };
}

/** The number as the register has it; as it was given where that is whole and no register is named. */
async function referenceOf(
  text: string,
  year: number | undefined,
  { input, world }: StampWork,
): Promise<Outcome<string>> {
  const { number, symbol } = WHOLE.exec(text)?.groups ?? {};
  if (number !== undefined && symbol !== undefined && textOption(input, 'register') === undefined) {
    return { ok: true, value: `${number.padStart(2, '0')}/${symbol}`, issues: [] };
  }
  const { registeredReference } = await import('./with-register.ts');
  return registeredReference(text, year, input, world);
}
