import type { Outcome } from '../../document/issue.ts';
import { isoDate } from '../../language/dates.ts';
import { layOut } from '../../layout/layout.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { presentRegister } from '../../presentation/register/present-register.ts';
import { officeProfile } from '../../regulation/office-profile.ts';
import { regulationOn } from '../../regulation/regulation.ts';
import type { PrintedDocument } from '../../rendering/renderer.ts';
import { registerForm, type FormInput } from './register-form.ts';

/** The register laid out in the form that was in force on its last day. */
export function printedRegister(input: FormInput, metrics: FontMetrics): Outcome<PrintedDocument> {
  const { form, issues } = registerForm(input, metrics);
  const days = input.books.map(({ to }) => to).toSorted((a, b) => (isoDate(a) < isoDate(b) ? -1 : 1));
  const regulation = regulationOn(days.at(-1) ?? { year: 0, month: 1, day: 1 });
  const presented = presentRegister(
    form,
    regulation,
    officeProfile(regulation, input.agency.presentation),
    metrics,
  );
  const layout = layOut(presented, metrics);
  if (!layout.ok) return layout;
  // A word that is cut in a column of the form is still whole on paper, and nobody can widen the column.
  return { ok: true, value: { presented, layout: layout.value }, issues };
}
