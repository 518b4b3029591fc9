import type { Outcome } from '../../../document/issue.ts';
import { agencyOn, type Agency } from '../../../domain/agency.ts';
import { dayOf } from '../../../issuance/clerk.ts';
import { COPY_SERIES } from '../../../issuance/issue/series.ts';
import { copyBlock } from '../../../issuance/stamping/copy-block.ts';
import { cornerMark } from '../../../issuance/stamping/corner-mark.ts';
import type { NumberAndDay } from '../../../issuance/stamping/fill-head.ts';
import { roomForCopy } from '../../../issuance/stamping/put-copy-block.ts';
import { atLeastCopyVersion, checkPoints, stampPdf } from '../../../issuance/stamping/stamp-pdf.ts';
import { markText } from '../../../issuance/signing/mark.ts';
import { toSmallLetters } from '../../../language/capitalization.ts';
import type { CivilDate } from '../../../language/dates.ts';
import { COPY_FORMS, type CopyFormName } from '../../../regulation/copy-format.ts';
import { agencyOf } from '../../campaign.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';
import { dayOption } from '../../day-option.ts';
import { numberChoice } from './number-choice.ts';
import { pointOption } from './point-option.ts';
import { registerFacts, signerOption } from './register-facts.ts';
import { listOption, needed, type StampResult, type StampWork } from './stamp-work.ts';
import { writeStamped } from './write-stamped.ts';

const WHY_NUMBER = { vi: 'Bản sao giấy', en: 'A copy on paper' };

/** The mark of a copy, in electronic form or on paper. Source: Decree 30/2020/NĐ-CP, Article 25; Appendix I, Part II. */
export function stampCopy(input: CommandInput): (work: StampWork) => Promise<Outcome<StampResult>> {
  const form = formOption(input);
  const day = dayOption(input, 'date');
  const wanted = numberChoice(input);
  const at = pointOption(input, 'at');
  const isOnPaper = input.options['on-paper'] === true;
  if (isOnPaper && at !== undefined) {
    throw new UsageError({
      vi: 'Bản sao giấy ghi dưới dòng cuối, không có --at.',
      en: 'A copy on paper stands below the last line: no --at.',
    });
  }
  return async (work) => {
    const { world } = work;
    const issuedOn = day ?? dayOf({ name: '', now: () => world.now() });
    const checked = await checkPoints(work.pdf, at === undefined ? [] : [at]);
    if (!checked.ok) return checked;
    const copy = { form, issuedOn, wanted };
    const own = textOption(input, 'agency')?.normalize('NFC').trim();
    if (own !== undefined && !isOnPaper && !work.isRegistered) {
      return withoutNumber(work, form, await marked(work, form, own, at));
    }
    const agency = await agencyOf(input, world);
    const name = own ?? agencyOn(agency, issuedOn).name;
    const make = isOnPaper
      ? onPaper(
          work,
          form,
          agency,
          own === undefined ? agencyOn(agency, issuedOn).letterhead : [own],
          issuedOn,
        )
      : async () => marked(work, form, name, at);
    if (work.isRegistered) return entered(work, copy, agency, make);
    if (!isOnPaper) return withoutNumber(work, form, await marked(work, form, name, at));
    const number = wanted ?? Number(needed(input, 'number', WHY_NUMBER, '5'));
    const numbered = { number, symbol: symbolOf(form, agency, issuedOn), issuedOn };
    return withoutNumber(work, form, await make(numbered));
  };
}

async function withoutNumber(work: StampWork, form: CopyFormName, bytes: Outcome<Uint8Array>) {
  const { name } = COPY_FORMS[form];
  return writeStamped(work, bytes, {
    vi: `Đã ghi dấu ${toSmallLetters(name)}`,
    en: `Marked as a copy (${name})`,
  });
}

/** The file with the mark of an electronic copy, in a version of PDF that copies may have. */
async function marked(
  { pdf, first, fonts, world }: StampWork,
  form: CopyFormName,
  agency: string,
  at: Parameters<typeof cornerMark>[2],
): Promise<Outcome<Uint8Array>> {
  const text = markText(`${COPY_FORMS[form].name}; ${agency}`, world.now());
  const raised = { ...pdf, bytes: await atLeastCopyVersion(pdf) };
  return stampPdf(raised, [cornerMark(text, first, at, fonts.metrics)], fonts);
}

/** What writes the words of a copy on paper below a document. */
function onPaper(
  { input, pdf, fonts }: StampWork,
  form: CopyFormName,
  agency: Agency,
  letterhead: readonly string[],
  issuedOn: CivilDate,
): (numbered: NumberAndDay) => Promise<Outcome<Uint8Array>> {
  const { name: signatory, authority } = signerOption(input, agency, issuedOn, WHY_NUMBER);
  const recipients = [...listOption(input, 'recipients'), `Lưu: ${textOption(input, 'archive') ?? 'VT'}`];
  const { place } = agencyOn(agency, issuedOn);
  return async (numbered) => {
    const words = {
      ...numbered,
      form: COPY_FORMS[form].name,
      agency: letterhead,
      place,
      authority,
      signatory,
      recipients,
    };
    const room = await roomForCopy(pdf, copyBlock(words, fonts.metrics), issuedOn);
    return stampPdf(room.pdf, [room.stamped], fonts);
  };
}

async function entered(
  work: StampWork,
  copy: { readonly form: CopyFormName; readonly issuedOn: CivilDate; readonly wanted: number | undefined },
  agency: Agency,
  make: (numbered: NumberAndDay) => Promise<Outcome<Uint8Array>>,
): Promise<Outcome<StampResult>> {
  const { form, issuedOn, wanted } = copy;
  const { input, pdf } = work;
  const facts = { ...registerFacts(input, agency, issuedOn, COPY_FORMS[form].name), pages: pdf.pageCount };
  const { stampIntoRegister } = await import('./with-register.ts');
  const symbol = symbolOf(form, agency, issuedOn);
  const series = textOption(input, 'series') ?? COPY_SERIES;
  return stampIntoRegister(work, { copyForm: form, series, symbol, issuedOn, wanted }, async (numbered) => {
    const bytes = await make(numbered);
    return bytes.ok ? { ...bytes, value: { bytes: bytes.value, facts } } : bytes;
  });
}

/** "SY-BQL". Source: Decree 30/2020/NĐ-CP, Appendix I, Part II, I.3. */
function symbolOf(form: CopyFormName, agency: Agency, day: CivilDate): string {
  return `${COPY_FORMS[form].abbreviation}-${agencyOn(agency, day).abbreviation}`;
}

function formOption(input: CommandInput): CopyFormName {
  const text = textOption(input, 'copy');
  const forms = Object.keys(COPY_FORMS) as readonly CopyFormName[];
  const form = forms.find((one) => one === text);
  if (form !== undefined) return form;
  const list = forms.map((one) => `${one} (${COPY_FORMS[one].name})`).join(', ');
  throw new UsageError(
    { vi: `Không có hình thức sao “${text ?? ''}”.`, en: `There is no form of copy “${text ?? ''}”.` },
    { expected: { vi: `Chọn ${list}.`, en: `Choose ${list}.` } },
  );
}
