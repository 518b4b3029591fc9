import type { Issue, Outcome } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import { dayOf, type Clerk } from '../clerk.ts';
import { logEntry } from './audit-log.ts';
import { change, done } from './change.ts';
import { calledOf, type Entry, type Sending } from './entry.ts';
import type { Register } from './open-register.ts';
import { snapshotOf } from './rows.ts';

/** What a clerk says of a sending. */
export type SendingFacts = Pick<Sending, 'sentOn' | 'copies' | 'dueOn' | 'note'>;

/**
 * Enter when an issued document went out; once more where it was sent again. Nothing that was entered before changes.
 * Source: Decree 30/2020/NĐ-CP, Article 18 and Appendix IV, column 8.
 */
export function sendDocument(
  register: Register,
  entry: Entry,
  facts: SendingFacts,
  clerk: Clerk,
): Outcome<Entry> {
  const { database } = register;
  return change(register, () => {
    const issues = sendingIssues(snapshotOf(database, entry.id), facts, dayOf(clerk));
    if (issues.length > 0) return { ok: false, issues };
    database
      .prepare(
        'INSERT INTO sendings (entry, sent_on, copies, due_on, note, who, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        ...[entry.id, isoDate(facts.sentOn), facts.copies ?? null],
        ...[facts.dueOn === undefined ? null : isoDate(facts.dueOn), facts.note ?? null],
        ...[clerk.name, clerk.now()],
      );
    logEntry(database, clerk, 'send', entry.id);
    return done(snapshotOf(database, entry.id));
  });
}

function sendingIssues(entry: Entry, { sentOn, dueOn }: SendingFacts, today: CivilDate): readonly Issue[] {
  const { numbered } = entry;
  if (numbered === undefined || entry.state !== 'issued') return [notStanding(entry)];
  const sent = isoDate(sentOn);
  return [
    ...(sent < isoDate(numbered.issuedOn) ? [sentBeforeIssue(entry, sentOn, numbered.issuedOn)] : []),
    ...(sent > isoDate(today) ? [sentInFuture(sentOn, today)] : []),
    ...(dueOn !== undefined && isoDate(dueOn) < sent ? [dueBeforeSent(dueOn, sentOn)] : []),
  ];
}

function notStanding(entry: Entry): Issue {
  const reference = calledOf(entry);
  const reason = entry.events.at(-1)?.reason ?? '';
  return {
    code: 'not-issued',
    severity: 'error',
    message:
      entry.state === 'cancelled'
        ? { vi: `Số ${reference} đã hủy (${reason}).`, en: `${reference} was cancelled (${reason}).` }
        : { vi: `${reference} chưa ban hành.`, en: `${reference} has not been issued.` },
    expected: {
      vi: 'Chỉ ghi ngày chuyển cho văn bản đã ban hành, chưa hủy.',
      en: 'Only what is issued and not cancelled is sent.',
    },
  };
}

function sentBeforeIssue(entry: Entry, sentOn: CivilDate, issuedOn: CivilDate): Issue {
  const reference = calledOf(entry);
  return {
    code: 'sent-before-issue',
    severity: 'error',
    message: {
      vi: `Ngày chuyển ${shortDate(sentOn)} sớm hơn ngày ban hành ${shortDate(issuedOn)} của ${reference}.`,
      en: `${isoDate(sentOn)} is before ${isoDate(issuedOn)}, the day on which ${reference} was issued.`,
    },
    expected: {
      vi: `Ghi ngày từ ${shortDate(issuedOn)} trở đi.`,
      en: `Give ${isoDate(issuedOn)} or a later day.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 18',
  };
}

function sentInFuture(sentOn: CivilDate, today: CivilDate): Issue {
  return {
    code: 'sent-in-future',
    severity: 'error',
    message: {
      vi: `Ngày chuyển ${shortDate(sentOn)} chưa tới (hôm nay là ${shortDate(today)}).`,
      en: `${isoDate(sentOn)} has not come yet (today is ${isoDate(today)}).`,
    },
    expected: { vi: 'Chuyển xong mới ghi vào sổ.', en: 'Enter it once the document is sent.' },
  };
}

function dueBeforeSent(dueOn: CivilDate, sentOn: CivilDate): Issue {
  return {
    code: 'due-before-sent',
    severity: 'error',
    message: {
      vi: `Hạn trả lời ${shortDate(dueOn)} sớm hơn ngày chuyển ${shortDate(sentOn)}.`,
      en: `The answer is due on ${isoDate(dueOn)}, before it was sent on ${isoDate(sentOn)}.`,
    },
    expected: { vi: 'Sửa --due hoặc --date.', en: 'Mend --due or --date.' },
  };
}
