import { hasErrors, type Issue, type Outcome } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import type { RenderDocument } from '../../rendering/renderer.ts';
import type { Clerk } from '../clerk.ts';
import type { Entry, RegisterNumber } from '../register/entry.ts';
import { issueDocument, type IssuedDocument } from '../register/issue-document.ts';
import type { Register } from '../register/open-register.ts';
import { entriesIn } from '../register/rows.ts';
import { withCitedNumbers } from './cited-numbers.ts';
import { driftOf, type Drift } from './drift.ts';
import { signatureAnchors } from '../signing/anchors.ts';
import { entryFacts, issuingFacts, symbolIn } from './entry-facts.ts';
import { layOutOne, type Laid, type Subject } from './final-document.ts';
import { seriesOf } from './series.ts';
import { withIssued } from './with-issued.ts';
import { withoutReplaced } from './without-replaced.ts';

/** A document that a clerk issues. */
export interface IssueRequest extends Subject {
  /** The day of issue; undefined to take the one that the data has. */
  readonly issuedOn: CivilDate | undefined;
  /** The number that the clerk expects; undefined for that of the data, or the next one. */
  readonly number: number | undefined;
  readonly replaces: Entry | undefined;
  readonly corrects: Entry | undefined;
  readonly note: string | undefined;
  /** What asked for it, where that was not the clerk alone: the list of a batch. */
  readonly reason?: string;
}

/**
 * Issue a document: its draft is checked, it gets its number, and the files with number and day are written.
 *
 * @returns The entry of the register; or everything that is wrong, and nothing was changed then.
 * @throws {IssuanceFault} when the register is locked; Node's error when files cannot be written.
 */
export async function issueOne(
  register: Register,
  request: IssueRequest,
  clerk: Clerk,
  render: RenderDocument,
): Promise<Outcome<Entry>> {
  const cited = withCitedNumbers(request.loaded, othersIn(register, request));
  if (!cited.ok) return cited;
  const subject = { ...request, loaded: cited.value };
  const loaded = request.replaces === undefined ? subject.loaded : withoutReplaced(subject, request.replaces);
  return issueWith(register, { ...request, loaded }, clerk, render);
}

/** What the register has, but for the document that is issued: its number is not known yet. */
function othersIn({ database }: Register, { type, key, loaded }: IssueRequest): readonly Entry[] {
  // Of a register with thousands of documents only those are read that can be cited.
  const others = "campaign = ? AND key IS NULL AND state = 'issued' AND NOT (slug = ? AND key IS ?)";
  return entriesIn(database, others, loaded.data.plan.year, type.slug, key ?? null);
}

async function issueWith(
  register: Register,
  request: IssueRequest,
  clerk: Clerk,
  render: RenderDocument,
): Promise<Outcome<Entry>> {
  const { loaded, type } = request;
  const draft = layOutOne(request);
  if (!draft.ok) return draft;
  const facts = issuingFacts(loaded.data, draft.value);
  const issuedOn = request.issuedOn ?? facts.issuedOn;
  const symbol = symbolIn(loaded.data, draft.value);
  const issues = [
    ...draft.issues,
    ...(symbol === undefined ? [noSymbol(type.slug, type.manifest.typeName)] : []),
    ...(issuedOn === undefined ? [noDay(type.slug)] : dayIssues(issuedOn, facts.issuedOn, type.slug)),
  ];
  if (hasErrors(issues) || symbol === undefined || issuedOn === undefined) return { ok: false, issues };
  const order = {
    ...{
      campaign: loaded.data.plan.year,
      slug: type.slug,
      key: request.key,
      symbol,
      issuedOn,
      wanted: request.number ?? facts.number,
    },
    series: seriesOf(loaded.data.agency, type.slug, symbol, facts.secrecy),
    replaces: request.replaces?.id,
    corrects: request.corrects?.id,
    reason: request.reason,
  };
  const issued = await issueDocument(register, order, clerk, (numbered) =>
    finalFiles(request, draft.value, numbered, render),
  );
  return { ...issued, issues: [...issues, ...issued.issues] };
}

/** The files of the document with its number, when they say what the draft says. */
async function finalFiles(
  request: IssueRequest,
  draft: Laid,
  { number, issuedOn }: RegisterNumber,
  render: RenderDocument,
): Promise<Outcome<IssuedDocument>> {
  const { type, key, loaded, note } = request;
  const data = withIssued(loaded.data, [{ slug: type.slug, variant: draft.variant, number, issuedOn }]);
  const final = layOutOne({ ...request, loaded: { ...loaded, data } });
  if (!final.ok) return final;
  const drift = driftOf(draft.document.layout.pages(), final.value.document.layout.pages());
  if (drift !== undefined) return { ok: false, issues: [lineMoved(drift)] };
  const stem = key === undefined ? type.slug : `${type.slug}-${key}`;
  const rendered = await render(final.value.document);
  const files = rendered.map(({ format, bytes }) => ({ name: `${stem}.${format}`, bytes }));
  const anchors = signatureAnchors(final.value.document);
  return {
    ok: true,
    value: { files, facts: entryFacts(data, final.value, note), anchors },
    issues: final.issues,
  };
}

function noSymbol(slug: string, typeName: string): Issue {
  return {
    code: 'no-number-for-type',
    severity: 'error',
    message: {
      vi: `${typeName} (${slug}) không có số, ký hiệu, nên không vào sổ đăng ký văn bản đi.`,
      en: `${slug} has no number and symbol, so it does not go into the register.`,
    },
    expected: {
      vi: `Soạn bằng lệnh vanthu render ${slug}.`,
      en: `Make it with vanthu render ${slug}.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III',
  };
}

function noDay(slug: string): Issue {
  return {
    code: 'no-day-of-issue',
    severity: 'error',
    message: { vi: `Chưa có ngày ban hành của ${slug}.`, en: `${slug} has no day of issue.` },
    expected: {
      vi: 'Ghi ngày bằng --date, ví dụ --date 2024-03-25.',
      en: 'Give the day with --date, for example --date 2024-03-25.',
    },
  };
}

/** A day that the data has already must be the one that is asked for. */
function dayIssues(day: CivilDate, inData: CivilDate | undefined, slug: string): readonly Issue[] {
  if (inData === undefined || isoDate(inData) === isoDate(day)) return [];
  return [
    {
      code: 'other-day-in-data',
      severity: 'error',
      message: {
        vi: `Dữ liệu ghi ngày ban hành của ${slug} là ${shortDate(inData)}, không phải ${shortDate(day)}.`,
        en: `The data says that ${slug} is issued on ${isoDate(inData)}, not on ${isoDate(day)}.`,
      },
      expected: {
        vi: 'Sửa issuedOn trong dữ liệu, hoặc bỏ --date để lấy ngày trong dữ liệu.',
        en: 'Mend issuedOn in the data, or leave --date out to take that day.',
      },
    },
  ];
}

function lineMoved({ page, draft, final }: Drift): Issue {
  return {
    code: 'line-moved',
    severity: 'error',
    message: {
      vi: `Khi ghi số và ngày, trang ${String(page)} khác bản thảo: “${draft ?? ''}” thành “${final ?? ''}”.`,
      en: `With number and day, page ${String(page)} differs from the draft: “${draft ?? ''}” became “${final ?? ''}”.`,
    },
    expected: {
      vi: 'Ghi trước number và issuedOn vào documents.yaml, soạn lại bản thảo, trình duyệt lại rồi ban hành.',
      en: 'Write number and issuedOn into documents.yaml, make the draft anew, have it approved, then issue it.',
    },
  };
}
