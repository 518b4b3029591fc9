import type { RegisterBook } from '../../document/register-form.ts';
import { toCapitals } from '../../language/capitalization.ts';
import { coverLines, REGISTER_FORMAT, REGISTER_TITLE } from '../../regulation/register-form.ts';
import { balancedParagraph } from '../balanced.ts';
import { capitalRun, plainRun, presentParagraph } from '../paragraph.ts';
import type { PresentedParagraph } from '../presented.ts';
import type { Styles } from '../styles.ts';
import { CONTINUED_TEXT, PLAIN_TEXT, TITLE } from '../tag.ts';
import type { TextArea } from '../text-area.ts';

/** The first page of a book: whose it is, its title, and what it holds. Source: Decree 30/2020/NĐ-CP, Appendix IV, I.1. */
export function presentCover(
  book: RegisterBook,
  styles: Styles,
  area: TextArea,
): readonly PresentedParagraph[] {
  const { nameSize, titleSize, lineSize, aboveTitle, aboveLines, betweenLines } = REGISTER_FORMAT.cover;
  const superiorAgency = { ...styles.superiorAgency, size: nameSize };
  const issuingAgency = { ...styles.issuingAgency, size: nameSize };
  const title = { ...styles.typeName, size: titleSize };
  const line = { ...styles.reference, size: lineSize };
  return [
    ...book.superiorAgency.map((text, index) =>
      presentParagraph(superiorAgency, [capitalRun(superiorAgency, text)], { tag: continued(index) }),
    ),
    ...book.agency.map((text, index) =>
      balancedParagraph(
        issuingAgency,
        [plainRun(issuingAgency, toCapitals(text))],
        index === book.agency.length - 1,
        area,
        continued(index),
      ),
    ),
    presentParagraph(title, [capitalRun(title, REGISTER_TITLE)], { spaceBefore: aboveTitle, tag: TITLE }),
    ...coverLines(book).map((text, index) =>
      presentParagraph(line, [plainRun(line, text)], {
        spaceBefore: index === 0 ? aboveLines : betweenLines,
      }),
    ),
  ];
}

/** All lines of a name are one text. */
function continued(line: number) {
  return line === 0 ? PLAIN_TEXT : CONTINUED_TEXT;
}
