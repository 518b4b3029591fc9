import type { RegisterBook, RegisterForm } from '../../document/register-form.ts';
import type { OfficeProfile } from '../../regulation/office-profile.ts';
import { REGISTER_FORMAT } from '../../regulation/register-form.ts';
import type { Regulation } from '../../regulation/regulation.ts';
import type { FontMetrics } from '../font-metrics.ts';
import { pageGeometry } from '../page-geometry.ts';
import type { PresentedDocument, PresentedSection } from '../presented.ts';
import { presentedStyles, type Styles } from '../styles.ts';
import { bookTable } from './book-table.ts';
import { presentCover } from './cover.ts';

/** The register as it is printed: each book a cover, and pages that are counted from 1 and all show their number. */
export function presentRegister(
  { properties, books }: RegisterForm,
  regulation: Regulation,
  office: OfficeProfile,
  metrics: FontMetrics,
): PresentedDocument {
  const styles = presentedStyles(regulation, office);
  return {
    properties,
    fontName: regulation.fontName,
    language: regulation.language,
    styles,
    minLinesTogether: regulation.minLinesTogether,
    endHeight: regulation.endHeight,
    sections: books.flatMap((book) => presentBook(book, styles, regulation, office, metrics)),
  };
}

function presentBook(
  book: RegisterBook,
  styles: Styles,
  regulation: Regulation,
  office: OfficeProfile,
  metrics: FontMetrics,
): readonly PresentedSection[] {
  const page = pageGeometry(regulation, office, REGISTER_FORMAT.orientation);
  const area = { regulation, width: page.textWidth, metrics };
  const apart = { frames: [], firstPageFooter: undefined };
  return [
    { page, blocks: presentCover(book, styles, area), ...apart },
    {
      page: { ...page, firstNumbered: 1 },
      blocks: [bookTable(book, styles, page.textWidth, metrics)],
      ...apart,
    },
  ];
}
