import type { Issue, Outcome } from '../../../document/issue.ts';
import { typeOfSymbol } from '../../../document/document-types.ts';
import { agencyOn } from '../../../domain/agency.ts';
import { seriesOf } from '../../../issuance/issue/series.ts';
import { otherSymbol } from '../../../issuance/stamping/blank-issues.ts';
import {
  fillHead,
  openHead,
  type DatePlaces,
  type NumberAndDay,
} from '../../../issuance/stamping/fill-head.ts';
import { checkPoints, stampPdf } from '../../../issuance/stamping/stamp-pdf.ts';
import { isoDate, longDate } from '../../../language/dates.ts';
import { writtenDocumentNumber } from '../../../language/numbers.ts';
import { agencyOf } from '../../campaign.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';
import { dayOption } from '../../day-option.ts';
import { numberChoice } from './number-choice.ts';
import { pointOption } from './point-option.ts';
import { registerFacts } from './register-facts.ts';
import { needed, type StampResult, type StampWork } from './stamp-work.ts';
import { writeStamped } from './write-stamped.ts';

const WHY = { vi: 'Ghi số', en: 'A number' };

/** Number and day in the blanks of a document's head. Source: Decree 30/2020/NĐ-CP, Article 15; Appendix I, Part I, II.3 and II.4. */
export function stampNumber(input: CommandInput): (work: StampWork) => Promise<Outcome<StampResult>> {
  needed(input, 'date', WHY, '2024-03-25');
  const issuedOn = dayOption(input, 'date');
  if (issuedOn === undefined) throw new Error('a day that was given is not there');
  const wanted = numberChoice(input);
  const places = { number: pointOption(input, 'at'), date: dateOption(input) };
  const symbolGiven = textOption(input, 'symbol')?.normalize('NFC').trim();
  return async (work) => {
    const { pdf, first, fonts } = work;
    const points = [places.number, places.date?.day, places.date?.month].filter(
      (point) => point !== undefined,
    );
    const checked = await checkPoints(pdf, points);
    if (!checked.ok) return checked;
    const head = openHead(first, places, issuedOn);
    if (!head.ok) return head;
    const symbol = symbolGiven ?? head.value.symbol;
    if (symbol === undefined) return { ok: false, issues: [noSymbol()] };
    const found = head.value.symbol;
    if (found !== undefined && found !== symbol) return { ok: false, issues: [otherSymbol(found, symbol)] };
    const stamped = async (numbered: NumberAndDay) => {
      const filled = fillHead(first, head.value, numbered, fonts.metrics);
      return filled.ok ? stampPdf(pdf, filled.value, fonts) : filled;
    };
    if (work.isRegistered) return entered(work, { issuedOn, wanted, symbol }, stamped);
    if (wanted === undefined) throw new Error('a number that was given is not there');
    const reference = `${writtenDocumentNumber(wanted)}/${symbol}`;
    return writeStamped(work, await stamped({ number: wanted, symbol, issuedOn }), {
      vi: `Đã ghi số ${reference} ${longDate(issuedOn)}`,
      en: `Numbered ${reference} of ${isoDate(issuedOn)}`,
    });
  };
}

/** @throws {UsageError} where only one of both is shown. */
function dateOption(input: CommandInput): DatePlaces | undefined {
  const [day, month] = [pointOption(input, 'day-at'), pointOption(input, 'month-at')];
  if (day !== undefined && month !== undefined) return { day, month };
  if (day === undefined && month === undefined) return undefined;
  throw dayAndMonth();
}

async function entered(
  work: StampWork,
  { issuedOn, wanted, symbol }: Omit<NumberAndDay, 'number'> & { readonly wanted: number | undefined },
  stamped: (numbered: NumberAndDay) => Promise<Outcome<Uint8Array>>,
): Promise<Outcome<StampResult>> {
  const { input, world, pdf } = work;
  const agency = await agencyOf(input, world);
  const { abbreviation } = agencyOn(agency, issuedOn);
  const typeName =
    textOption(input, 'type-name')?.normalize('NFC') ??
    typeOfSymbol(symbol, abbreviation) ??
    needed(
      input,
      'type-name',
      { vi: `Ký hiệu ${symbol} lạ: vào sổ`, en: `The symbol ${symbol} tells no type: it` },
      '"Nghị quyết"',
    );
  const facts = { ...registerFacts(input, agency, issuedOn, typeName), pages: pdf.pageCount };
  const series = textOption(input, 'series') ?? seriesOf(agency, '', symbol, undefined);
  const { stampIntoRegister } = await import('./with-register.ts');
  const order = { copyForm: undefined, series, symbol, issuedOn, wanted };
  const entry = await stampIntoRegister(work, order, async (numbered) => {
    const bytes = await stamped(numbered);
    return bytes.ok ? { ...bytes, value: { bytes: bytes.value, facts } } : bytes;
  });
  const isOurs = symbol.split(/[-/]/u).includes(abbreviation);
  return isOurs ? entry : { ...entry, issues: [...entry.issues, otherAgency(symbol, abbreviation)] };
}

function dayAndMonth(): UsageError {
  return new UsageError(
    { vi: '--day-at và --month-at đi cùng nhau.', en: '--day-at and --month-at go together.' },
    {
      expected: {
        vi: 'Ghi cả hai, ví dụ --day-at 1,131,45 --month-at 1,152,45.',
        en: 'Give both, for example --day-at 1,131,45 --month-at 1,152,45.',
      },
    },
  );
}

function noSymbol(): Issue {
  return {
    code: 'no-symbol',
    severity: 'error',
    message: {
      vi: 'Chưa biết ký hiệu của văn bản.',
      en: 'The symbol of the document is not known.',
    },
    expected: { vi: 'Ghi thêm, ví dụ --symbol KH-BQL.', en: 'Add it, for example --symbol KH-BQL.' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3',
  };
}

function otherAgency(symbol: string, abbreviation: string): Issue {
  return {
    code: 'symbol-of-other-agency',
    severity: 'warning',
    message: {
      vi: `Ký hiệu ${symbol} không có “${abbreviation}” của cơ quan.`,
      en: `The symbol ${symbol} does not have “${abbreviation}”, the agency’s own.`,
    },
    expected: {
      vi: 'Sổ này chỉ ghi văn bản do cơ quan ban hành. Vào nhầm thì hủy số: vanthu register cancel.',
      en: 'The register is for what the agency issues. Cancel the number if this was a mistake: vanthu register cancel.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3',
  };
}
