import type { Dataset } from '../../domain/dataset.ts';
import type { DocumentFacts } from '../../domain/document-facts.ts';
import { PLAN_SLUG } from '../../domain/document-slugs.ts';
import { issuingOf } from '../../domain/issuing.ts';
import { isoDate, type CivilDate } from '../../language/dates.ts';
import type { LoadedDataset } from '../../sources/load-dataset.ts';
import type { Entry } from '../register/entry.ts';
import { variantOf, type Subject } from './final-document.ts';

/**
 * The data of a document without the number and day of the one whose place it takes: they are not its own. A number that is
 * another one was written for the new document, and so was the day beside it. What replaces another document than itself keeps
 * its facts.
 */
export function withoutReplaced(subject: Subject, replaced: Entry): LoadedDataset {
  const { type, key, loaded } = subject;
  const { numbered } = replaced;
  const isOther =
    replaced.campaign !== loaded.data.plan.year || replaced.slug !== type.slug || replaced.key !== key;
  if (isOther || numbered === undefined) return loaded;
  const variant = variantOf(subject);
  const { number = numbered.number } = issuingOf(loaded.data, type.slug, variant);
  if (number !== numbered.number) return loaded;
  const id = variant === undefined ? type.slug : `${type.slug}/${variant}`;
  return { ...loaded, data: withoutFacts(loaded.data, id, numbered.issuedOn) };
}

/** The data without the number of a document, and without its day where it is this one. */
function withoutFacts(data: Dataset, id: string, day: CivilDate): Dataset {
  const { plan, documents = {} } = data;
  const withoutDay = <Facts extends Pick<DocumentFacts, 'issuedOn'>>(facts: Facts): Facts =>
    facts.issuedOn !== undefined && isoDate(facts.issuedOn) === isoDate(day)
      ? { ...facts, issuedOn: undefined }
      : facts;
  const own = Object.hasOwn(documents, id) ? documents[id] : undefined;
  return {
    ...data,
    plan: id === PLAN_SLUG ? withoutDay(plan) : plan,
    documents:
      own === undefined ? documents : { ...documents, [id]: { ...withoutDay(own), number: undefined } },
  };
}
