import { describe, expect, it } from 'vitest';
import { FORMS, type Form } from '../../../src/document/forms.ts';
import { checkForm } from '../../../src/templating/check-form.ts';
import { brief, markup } from '../support/templating.ts';

const SUBJECT = '<subject>S</subject>';
const BASES = '<legal-bases><legal-basis>a</legal-basis></legal-bases>';
const DECISION = `${SUBJECT}<competence>a</competence>${BASES}<enactment>a</enactment>`;
const SIGNATURE = '<signature><authority>A</authority><name>N</name></signature>';

function briefs(template: string, form: Form): readonly string[] {
  return checkForm(markup(template), form).map(brief);
}

function messages(template: string, form: Form): readonly string[] {
  return checkForm(markup(template), form).map(({ message }) => message.vi);
}

describe('checkForm', () => {
  it.each([
    ['a document with a name', `${SUBJECT}${BASES}<dash>a</dash>`, FORMS.titled],
    ['a decision', `${DECISION}<article>a</article>`, FORMS.decision],
    [
      'a decision whose articles stand in chapters',
      `${DECISION}<chapter title="x"><division title="y"><article>a</article></division></chapter>`,
      FORMS.decision,
    ],
    ['a công văn', `${SUBJECT}<dash>a</dash>`, FORMS.dispatch],
    ['minutes', `${SUBJECT}<dash>a</dash>${SIGNATURE}${SIGNATURE}`, FORMS.minutes],
    ['a pledge', `${SUBJECT}<dash>a</dash>`, FORMS.pledge],
    ['an annex by itself', '<annex title="x"><dash>a</dash></annex>', FORMS.annex],
  ])('has nothing against %s', (_what, template, form) => {
    expect(briefs(template, form)).toEqual([]);
  });

  it.each([
    ['a subject', '<dash>a</dash>', FORMS.titled, 'Mẫu thiếu <subject>.'],
    ['articles in a decision', `${DECISION}<dash>a</dash>`, FORMS.decision, 'Mẫu thiếu <article>.'],
    ['who signs minutes', `${SUBJECT}<dash>a</dash>`, FORMS.minutes, 'Mẫu thiếu <signature>.'],
    ['the annex of a score sheet', '<dash>a</dash>', FORMS.annex, 'Mẫu thiếu <annex>.'],
  ])('misses %s', (_what, template, form, message) => {
    expect(messages(template, form)).toEqual([message]);
  });

  it('misses everything at once', () => {
    expect(messages('<article>a</article>', FORMS.decision)).toEqual([
      'Mẫu thiếu <subject>.',
      'Mẫu thiếu <competence>.',
      'Mẫu thiếu <legal-bases>.',
      'Mẫu thiếu <enactment>.',
    ]);
  });

  it.each([
    ['Kính gửi in a decision', 'addressees', `${DECISION}<article>a</article>\n`, FORMS.decision],
    ['Kính gửi in an invitation', 'addressees', `${SUBJECT}<dash>a</dash>\n`, FORMS.invitation],
    ['căn cứ in minutes', 'legal-bases', `${SUBJECT}<dash>a</dash>${SIGNATURE}\n`, FORMS.minutes],
    ['who decides in a plan', 'competence', `${SUBJECT}<dash>a</dash>\n`, FORMS.titled],
    ['“QUYẾT ĐỊNH:” in a plan', 'enactment', `${SUBJECT}<dash>a</dash>\n`, FORMS.titled],
    ['a subject beside an annex', 'subject', '<annex title="x"><dash>a</dash></annex>\n', FORMS.annex],
  ])('refuses %s', (_what, tag, template, form) => {
    expect(briefs(`${template}<${tag}>a</${tag}>`, form)).toEqual(['part-not-of-form 2:1']);
  });

  it('says what the form has, and which form it is', () => {
    const [issue] = checkForm(markup(`${SUBJECT}<dash>a</dash><enactment>a</enactment>`), FORMS.invitation);
    expect(issue).toMatchObject({
      message: { vi: 'Tên loại văn bản này không có thành phần <enactment>.' },
      expected: { vi: 'Được dùng: subject, recipients, signature, annex.' },
      source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.7',
    });
  });

  it('leaves the blocks of the body to the grammar', () => {
    expect(
      briefs(`${SUBJECT}<section title="x"><dash>a</dash></section><clause>a</clause>`, FORMS.minutes),
    ).toEqual(['missing-part 1:1']);
  });
});
